package org.entente.attachment.ui;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;

/** What a file is, in a word, by the end of its name. A hint for the reader; nothing is decided by it. */
enum FileKind {
    PDF("pdf"),
    TEXT("doc", "docx", "odt", "rtf", "txt", "md"),
    SHEET("xls", "xlsx", "ods", "csv", "tsv"),
    SLIDES("ppt", "pptx", "odp"),
    PICTURE("png", "jpg", "jpeg", "gif", "webp", "tif", "tiff", "svg", "heic"),
    MAP("kml", "kmz", "geojson", "gpkg", "shp", "gpx"),
    RECORDING("mp3", "wav", "m4a", "mp4", "mov", "webm"),
    LETTER("eml", "msg"),
    ARCHIVE("zip", "7z", "tar", "gz", "tgz", "rar"),
    FILE;

    private final Set<String> ends;

    FileKind(String... ends) {
        this.ends = Set.of(ends);
    }

    static FileKind of(String name) {
        var end = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(kind -> kind.ends.contains(end))
                .findFirst()
                .orElse(FILE);
    }

    String key() {
        return "attachment.kind." + name().toLowerCase(Locale.ROOT);
    }
}
