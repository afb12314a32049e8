package org.entente.keys;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.entente.kernel.AccountId;
import org.entente.kernel.DelegationId;
import org.entente.kernel.WorkspaceId;

/**
 * An account's keys and pins, sealed under the account's bundle key. Format {@code ENTB}: {@code "ENTB" 01} ‖ revision
 * ‖ XAES-256-GCM; the account and the revision are authenticated.
 *
 * <p>An older bundle of the same account opens as well: whoever keeps it compares {@link #revision()} with the one it
 * last wrote.
 */
public final class Bundle {

    private static final int HEADER_BYTES = 4 + 1 + 8;
    private static final int ENTRY_HEADER_BYTES = 1 + 2;
    private static final int SEED_BYTES = 32;
    private static final int SMALLEST_BYTES =
            HEADER_BYTES + Xaes.OVERHEAD_BYTES + 2 * (ENTRY_HEADER_BYTES + SEED_BYTES);
    private static final byte[] MAGIC = {'E', 'N', 'T', 'B', 1};
    private static final byte KEM_SEED = 0x01;
    private static final byte SIGNING_SEED = 0x02;
    private static final byte DELEGATION_PIN = 0x10;
    private static final byte LOG_PIN = 0x11;
    private static final byte EPOCH_PIN = 0x12;

    private final AccountKeys keys;
    private final List<Pin> pins;
    private final long revision;

    private Bundle(AccountKeys keys, List<Pin> pins, long revision) {
        this.keys = keys;
        this.pins = List.copyOf(pins);
        this.revision = revision;
    }

    /** The caller's to close from now on. */
    public AccountKeys keys() {
        return keys;
    }

    public List<Pin> pins() {
        return pins;
    }

    public long revision() {
        return revision;
    }

    /** @param revision grows by one with every write */
    public static byte[] seal(AccountKeys keys, List<Pin> pins, long revision, Secret abk) {
        var header = Octets.of("ENTB").u8(1).u64(revision).toBytes();
        try (var plain = written(keys, pins)) {
            var body = Xaes.under(abk).encrypt(plain.bytes(), aad(keys.account(), revision));
            return Octets.of("").bytes(header).bytes(body).toBytes();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    public static Bundle open(AccountId account, Secret abk, byte[] sealed) {
        if (sealed.length < SMALLEST_BYTES) {
            throw new IntegrityFailure("bundle: " + sealed.length + " bytes");
        }
        var in = ByteBuffer.wrap(sealed);
        if (!Arrays.equals(Octets.take(in, MAGIC.length), MAGIC)) {
            throw new IntegrityFailure("bundle: not version 1");
        }
        var revision = in.getLong();
        if (revision < 0) {
            throw new IntegrityFailure("bundle: revision out of range");
        }
        try (var plain = Secret.of(Xaes.under(abk).decrypt(Octets.take(in, in.remaining()), aad(account, revision)))) {
            return read(account, ByteBuffer.wrap(plain.bytes()), revision);
        } catch (GeneralSecurityException e) {
            throw new IntegrityFailure("bundle: does not open", e);
        }
    }

    private static byte[] aad(AccountId account, long revision) {
        return Octets.of("ENTB").u8(1).uuid(account.value()).u64(revision).toBytes();
    }

    /** Entries of type (1) ‖ length (2) ‖ value, in an array of exactly their size, so that no copy is left behind. */
    private static Secret written(AccountKeys keys, List<Pin> pins) {
        var values = pins.stream().map(Bundle::value).toList();
        var size = 2 * (ENTRY_HEADER_BYTES + SEED_BYTES)
                + values.stream()
                        .mapToInt(value -> ENTRY_HEADER_BYTES + value.length)
                        .sum();
        var out = ByteBuffer.allocate(size);
        put(out, KEM_SEED, keys.kem().seed().bytes());
        put(out, SIGNING_SEED, keys.signing().seed().bytes());
        for (var i = 0; i < values.size(); i++) {
            put(out, type(pins.get(i)), values.get(i));
        }
        return Secret.of(out.array());
    }

    private static void put(ByteBuffer out, byte type, byte[] value) {
        out.put(type).putShort((short) value.length).put(value);
    }

    private static byte type(Pin pin) {
        return switch (pin) {
            case Pin.Delegation _ -> DELEGATION_PIN;
            case Pin.Log _ -> LOG_PIN;
            case Pin.Epoch _ -> EPOCH_PIN;
        };
    }

    private static byte[] value(Pin pin) {
        return switch (pin) {
            case Pin.Delegation(var delegation, var generation, var keyHash, var verified) ->
                Octets.of("")
                        .uuid(delegation.value())
                        .u32(generation)
                        .bytes(keyHash)
                        .u8(verified ? 1 : 0)
                        .toBytes();
            case Pin.Log(var log, var size, var root) ->
                Octets.of("").uuid(log).u64(size).bytes(root).toBytes();
            case Pin.Epoch(var workspace, var hash) ->
                Octets.of("").uuid(workspace.value()).bytes(hash).toBytes();
        };
    }

    private static Bundle read(AccountId account, ByteBuffer in, long revision) {
        var pins = new ArrayList<Pin>();
        try (var kem = Secret.of(entry(in, KEM_SEED));
                var signing = Secret.of(entry(in, SIGNING_SEED))) {
            while (in.hasRemaining()) {
                pins.add(pin(in));
            }
            var keys = new AccountKeys(account, KemKeyPair.fromSeed(kem), SigningKeyPair.fromSeed(signing));
            return new Bundle(keys, pins, revision);
        } catch (BufferUnderflowException | IllegalArgumentException e) {
            throw new IntegrityFailure("bundle: malformed content", e);
        }
    }

    /** The seeds come first and in this order, so that an entry can be neither missing nor doubled. */
    private static byte[] entry(ByteBuffer in, byte type) {
        if (in.get() != type || in.getShort() != SEED_BYTES) {
            throw new IntegrityFailure("bundle: malformed content");
        }
        return Octets.take(in, SEED_BYTES);
    }

    private static Pin pin(ByteBuffer in) {
        var type = in.get();
        var value = ByteBuffer.wrap(Octets.take(in, Short.toUnsignedInt(in.getShort())));
        var pin = switch (type) {
            case DELEGATION_PIN ->
                new Pin.Delegation(
                        new DelegationId(Octets.uuid(value)),
                        value.getInt(),
                        Octets.take(value, 32),
                        flag(value.get()));
            case LOG_PIN -> new Pin.Log(Octets.uuid(value), value.getLong(), Octets.take(value, 32));
            case EPOCH_PIN -> new Pin.Epoch(new WorkspaceId(Octets.uuid(value)), Octets.take(value, 32));
            default -> throw new IntegrityFailure("bundle: unknown entry");
        };
        if (value.hasRemaining()) {
            throw new IntegrityFailure("bundle: malformed content");
        }
        return pin;
    }

    private static boolean flag(byte value) {
        if (value != 0 && value != 1) {
            throw new IntegrityFailure("bundle: malformed content");
        }
        return value == 1;
    }
}
