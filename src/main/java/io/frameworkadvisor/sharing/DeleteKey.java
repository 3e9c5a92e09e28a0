package io.frameworkadvisor.sharing;

import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Optional;

/** Whoever has it may delete the link that it came with. Only its hash is stored. */
public record DeleteKey(String value) {

    static DeleteKey ofText(String text) {
        return new DeleteKey(LinkToken.of(Sha256.of(text)).value());
    }

    /** The key, if this is the written form of one. */
    public static Optional<DeleteKey> parse(String written) {
        return LinkToken.parse(written).map(it -> new DeleteKey(it.value()));
    }

    /** What is stored of it: 64 hexadecimal digits. */
    public String hash() {
        return HexFormat.of().formatHex(Sha256.of(value));
    }

    /** Whether this is the key with that hash; takes the same time either way. */
    boolean matches(String hash) {
        return MessageDigest.isEqual(
                HexFormat.of().parseHex(hash()), HexFormat.of().parseHex(hash));
    }

    /** The value is a secret; it never shows up in logs by accident. */
    @Override
    public String toString() {
        return "DeleteKey[…]";
    }
}
