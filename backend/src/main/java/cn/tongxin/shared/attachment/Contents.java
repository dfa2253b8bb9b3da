package cn.tongxin.shared.attachment;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;

/** Tells a file's type from its bytes; what the sender calls it does not count. */
final class Contents {
    private static final byte[] PNG = HexFormat.of().parseHex("89504e470d0a1a0a0000000d49484452");
    private static final byte[] JPEG = HexFormat.of().parseHex("ffd8ff");
    private static final byte[] OLD_OFFICE = HexFormat.of().parseHex("d0cf11e0a1b11ae1");
    private static final byte[] ZIP = HexFormat.of().parseHex("504b0304");
    private static final int HEAD = 16;
    /** Where readers look for a PDF's end; scanners leave some filling behind it. */
    private static final int PDF_TAIL = 4096;

    private Contents() {}

    static FileType typeOf(Path file) throws IOException {
        byte[] head = read(file, 0, HEAD);
        if (startsWith(head, ZIP)) {
            return PackedDocument.typeOf(file);
        }
        if (startsWith(head, OLD_OFFICE)) {
            throw Refusals.because(Refusals.OLD_OFFICE);
        }
        if (text(head).startsWith("%PDF-")) {
            return wholePdf(file);
        }
        if (startsWith(head, PNG)) {
            return FileType.PNG;
        }
        if (startsWith(head, JPEG)) {
            return FileType.JPEG;
        }
        if (text(head).matches("(?s)RIFF.{4}WEBPVP8.")) {
            return FileType.WEBP;
        }
        throw Refusals.because(Refusals.OTHER_TYPE);
    }

    private static FileType wholePdf(Path file) throws IOException {
        if (!text(read(file, Math.max(0, Files.size(file) - PDF_TAIL), PDF_TAIL))
                .contains("%%EOF")) {
            throw Refusals.because(Refusals.UNREADABLE);
        }
        return FileType.PDF;
    }

    private static byte[] read(Path file, long from, int most) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(most);
        try (SeekableByteChannel channel = Files.newByteChannel(file).position(from)) {
            while (bytes.hasRemaining() && channel.read(bytes) >= 0) {}
        }
        return Arrays.copyOf(bytes.array(), bytes.position());
    }

    private static boolean startsWith(byte[] head, byte[] mark) {
        return head.length >= mark.length && Arrays.equals(head, 0, mark.length, mark, 0, mark.length);
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
