package cn.tongxin.volunteer.document;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/**
 * What a print carries and the database does not: 160 random bits, so that nobody guesses one, and so that whoever reads
 * the database cannot print one.
 *
 * @param text 32 signs without those that are mistaken for others
 */
record VerificationCode(String text) {
    private static final String SIGNS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 32;
    private static final int GROUP = 4;

    static VerificationCode next(SecureRandom random) {
        StringBuilder code = new StringBuilder();
        random.ints(LENGTH, 0, SIGNS.length()).forEach(sign -> code.append(SIGNS.charAt(sign)));
        return new VerificationCode(code.toString());
    }

    /** As somebody typed it off: small letters, spaces and dashes do not matter, nor O for 0 and I or L for 1. */
    static VerificationCode typed(@Nullable String text) {
        String signs = text == null ? "" : text.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
        return new VerificationCode(signs.replace('O', '0').replace('I', '1').replace('L', '1'));
    }

    /** In groups of four. */
    String printed() {
        return text.replaceAll("(.{" + GROUP + "})(?=.)", "$1-");
    }

    /**
     * The digest of a print: SHA-256 in hex over the code, the number and day, time, content and place of each record.
     *
     * @param lines in any order
     */
    String digest(String number, List<RecordLine> lines) {
        String content = lines.stream()
                .map(line -> line.id() + " " + line.servedOn() + " " + line.minutes() + " " + line.content() + " "
                        + line.place())
                .sorted()
                .collect(Collectors.joining("\n", text + "\n" + number + "\n", "\n" + RecordList.minutes(lines)));
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
