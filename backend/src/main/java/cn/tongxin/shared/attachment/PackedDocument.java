package cn.tongxin.shared.attachment;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

import javax.xml.stream.XMLStreamException;

/**
 * A document that is a zip inside: Office's and OFD. Read is its directory, which must be honest about what it holds;
 * unpacked is only the one part that says what the document is, and no more of it than such a part can need.
 */
final class PackedDocument {
    private static final String OFFICE_TYPES = "[Content_Types].xml";
    private static final String OFD_ROOT = "OFD.xml";
    private static final Map<FileType, String> FOLDERS =
            Map.of(FileType.DOCX, "word/", FileType.XLSX, "xl/", FileType.PPTX, "ppt/");

    private static final int MOST_PARTS = 10_000;
    private static final int LARGEST_ROOT = 4 << 20;
    /** Text packs to a tenth, an empty picture to less; beyond a hundredth there is nothing to read in it. */
    private static final long HIGHEST_RATIO = 100;

    private static final long ALWAYS_FINE = 64L << 20;

    /** Macros, embedded objects and programs. Excel's printer settings are a {@code .bin} too, and in every other sheet. */
    private static final Pattern RUNS = Pattern.compile(
            "(?s)(?!.*/printersettings/printersettings\\d*\\.bin$).*(?:vbaproject.*|vbadata.*|/activex/.*|\\.(?:bin|exe|dll"
                    + "|com|scr|bat|cmd|ps1|vb[es]|jse?|ws[fh]|hta|lnk|jar|class|msi|sh|do[ct]m|xl[st]m|xlam|xlsb|pp[ts]m"
                    + "|potm|ppam|doc|xls|ppt))");

    /** Whoever unpacks it would write elsewhere. */
    private static final Pattern LEADS_OUT = Pattern.compile("(?:^|/)\\.\\.(?:/|$)|^[a-z]:");

    private static final Pattern TYPE_THAT_RUNS =
            Pattern.compile("(?s).*(?:vba|macroenabled|macrosheet|oleobject|activex).*");

    private PackedDocument() {}

    static FileType typeOf(Path file) throws IOException {
        return typeOf(file, part -> true);
    }

    /**
     * For a reader that goes through some parts bit by bit and stops where it has had enough.
     *
     * @param swells which parts must not unpack to very much, by their names in lower case
     */
    static FileType typeOf(Path file, Predicate<String> swells) throws IOException {
        // Old OFD writers do not mark their names as UTF-8; here only ASCII names matter.
        try (ZipFile zip = new ZipFile(file.toFile(), ZipFile.OPEN_READ, StandardCharsets.ISO_8859_1)) {
            requireHonest(zip, Files.size(file), swells);
            if (zip.getEntry(OFFICE_TYPES) != null) {
                return office(zip);
            }
            if (zip.getEntry(OFD_ROOT) != null
                    && XmlHeads.rootOf(root(zip, OFD_ROOT)).equals("OFD")) {
                return FileType.OFD;
            }
            throw Refusals.because(Refusals.OTHER_TYPE);
        } catch (ZipException | EOFException | XMLStreamException broken) {
            throw Refusals.because(Refusals.UNREADABLE);
        }
    }

    private static FileType office(ZipFile zip) throws IOException, XMLStreamException {
        List<String> types = XmlHeads.contentTypes(root(zip, OFFICE_TYPES));
        if (types.stream().anyMatch(type -> TYPE_THAT_RUNS.matcher(type).matches())) {
            throw Refusals.because(Refusals.MACROS);
        }
        return FOLDERS.entrySet().stream()
                .filter(kind -> types.contains(kind.getKey().mediaType() + ".main+xml"))
                .filter(kind -> zip.stream().anyMatch(part -> part.getName().startsWith(kind.getValue())))
                .findFirst()
                .orElseThrow(() -> Refusals.because(Refusals.OTHER_TYPE))
                .getKey();
    }

    /** Parts that overlap, stand there twice or swell beyond measure are how a zip is made into a bomb or a disguise. */
    private static void requireHonest(ZipFile zip, long size, Predicate<String> swells) {
        if (zip.size() > MOST_PARTS) {
            throw Refusals.because(Refusals.UNREADABLE);
        }
        Set<String> names = new HashSet<>();
        long packed = 0;
        long unpacked = 0;
        for (ZipEntry part : Collections.list(zip.entries())) {
            String name = part.getName().replace('\\', '/').toLowerCase(Locale.ROOT);
            if (RUNS.matcher(name).matches()) {
                throw Refusals.because(Refusals.MACROS);
            }
            packed += part.getCompressedSize();
            unpacked += swells.test(name) ? Math.min(part.getSize(), Integer.MAX_VALUE) : 0;
            if (!names.add(name)
                    || LEADS_OUT.matcher(name).find()
                    || packed > size
                    || unpacked > Math.max(ALWAYS_FINE, size * HIGHEST_RATIO)) {
                throw Refusals.because(Refusals.UNREADABLE);
            }
        }
    }

    private static InputStream root(ZipFile zip, String name) throws IOException {
        try (InputStream part = zip.getInputStream(zip.getEntry(name))) {
            byte[] bytes = part.readNBytes(LARGEST_ROOT + 1);
            if (bytes.length > LARGEST_ROOT) {
                throw Refusals.because(Refusals.UNREADABLE);
            }
            return new ByteArrayInputStream(bytes);
        }
    }
}
