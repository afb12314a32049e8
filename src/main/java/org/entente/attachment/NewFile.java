package org.entente.attachment;

import java.util.regex.Pattern;
import org.entente.kernel.Refusal;
import org.entente.kernel.Wording;

/**
 * What a sender says of a file. The name is checked here; nothing else of it is believed.
 *
 * @param type   the media type that the sender's program claims; kept for the reader, never acted upon
 * @param length in bytes, or {@link #UNKNOWN_LENGTH}
 */
public record NewFile(String name, String type, long length) {

    public static final int LONGEST_NAME = 255;
    public static final long UNKNOWN_LENGTH = -1;

    static final String ANY_TYPE = "application/octet-stream";

    private static final Pattern TYPE = Pattern.compile("[A-Za-z0-9.+-]{1,63}/[A-Za-z0-9.+-]{1,63}");
    private static final Pattern PATH = Pattern.compile("\\.{1,2}|.*[/\\\\].*");

    /** @throws Refusal if the name is missing, too long, a path, or holds characters that have no place in a name */
    public NewFile {
        name = Wording.line(name, LONGEST_NAME);
        if (PATH.matcher(name).matches()) {
            throw new Refusal("attachment.refused.path");
        }
        type = TYPE.matcher(type).matches() ? type : ANY_TYPE;
        length = Math.max(length, UNKNOWN_LENGTH);
    }
}
