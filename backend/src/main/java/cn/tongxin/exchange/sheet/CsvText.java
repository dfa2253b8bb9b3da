package cn.tongxin.exchange.sheet;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Tells what letters a text file is written in, and what stands between its values. */
final class CsvText {
    static final char MARK = '\ufeff';
    private static final List<Character> DELIMITERS = List.of(',', '\t', ';');
    private static final int LINES_LOOKED_AT = 30;
    private static final int BUFFER = 1 << 16;
    private static final Charset GB18030 = Charset.forName("GB18030");

    private CsvText() {}

    static Charset charset(Path file) throws IOException {
        byte[] head;
        try (InputStream bytes = Files.newInputStream(file)) {
            head = bytes.readNBytes(4);
        }
        if (starts(head, 0xff, 0xfe)) {
            return StandardCharsets.UTF_16LE;
        }
        if (starts(head, 0xfe, 0xff)) {
            return StandardCharsets.UTF_16BE;
        }
        if (head.length > 1 && head[1] == 0) {
            return StandardCharsets.UTF_16LE;
        }
        if (head.length > 1 && head[0] == 0) {
            return StandardCharsets.UTF_16BE;
        }
        return reads(file, StandardCharsets.UTF_8) ? StandardCharsets.UTF_8 : GB18030;
    }

    /** Whether the whole file is text in these letters. */
    static boolean reads(Path file, Charset charset) throws IOException {
        CharsetDecoder decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer bytes = ByteBuffer.allocate(BUFFER);
        CharBuffer chars = CharBuffer.allocate(BUFFER);
        try (InputStream content = Files.newInputStream(file)) {
            boolean last = false;
            while (!last) {
                int read = content.read(bytes.array(), bytes.position(), bytes.remaining());
                last = read < 0;
                bytes.position(bytes.position() + Math.max(read, 0)).flip();
                CoderResult outcome = decoder.decode(bytes, chars.clear(), last);
                if (outcome.isError()) {
                    return false;
                }
                bytes.compact();
            }
            return true;
        } catch (CharacterCodingException wrong) {
            return false;
        }
    }

    /** What stands most often in the fullest of the first lines. */
    static char delimiter(Path file, Charset charset) throws IOException {
        Map<Character, Integer> most = new HashMap<>();
        try (BufferedReader lines = Files.newBufferedReader(file, charset)) {
            String line = lines.readLine();
            for (int i = 0; i < LINES_LOOKED_AT && line != null; i++, line = lines.readLine()) {
                for (char delimiter : DELIMITERS) {
                    int times = (int) line.chars()
                            .filter(sign -> sign == delimiter)
                            .limit(1000)
                            .count();
                    most.merge(delimiter, times, Math::max);
                }
            }
        }
        char best = ',';
        for (char delimiter : DELIMITERS) {
            best = most.getOrDefault(delimiter, 0) > most.getOrDefault(best, 0) ? delimiter : best;
        }
        return best;
    }

    private static boolean starts(byte[] head, int first, int second) {
        return head.length > 1 && (head[0] & 0xff) == first && (head[1] & 0xff) == second;
    }
}
