package cn.tongxin.exchange.sheet;

import java.util.HashSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.jspecify.annotations.Nullable;

/**
 * One part of a workbook, read to its end. What a reader of workbooks keeps in memory has limits here: a row, a shared
 * string, all shared strings, formulas that hold for ranges, names and depth. No text is asked for but that of numbers, so
 * none is kept.
 */
final class XmlPart {
    private static final String UNREADABLE = Unreadable.CODE;
    private static final String TOO_LARGE = "sheet-too-large";
    private static final Set<String> LETTERS = Set.of("UTF-8", "US-ASCII", "ISO-8859-1");
    private static final Set<String> KEPT_WHOLE = Set.of("row", "si");
    private static final long LONGEST_KEPT = 512 << 10;
    private static final long LONGEST_FORMULA = 16 << 10;

    private static final long MOST_TEXT_BYTES = 64L << 20;
    private static final int MOST_TEXTS = 1_000_000;
    private static final int MOST_RANGES = 20_000;
    private static final int MOST_NAMES = 5_000;
    private static final int DEEPEST = 256;
    private static final int WIDEST_COLUMN = 3;

    private static final Pattern NAMES_SHEETS = Pattern.compile("(?i)/?xl/_rels/[^/]+\\.rels");
    private static final Pattern WORKBOOK = Pattern.compile("(?i)/?xl/[^/]+\\.xml");
    private static final Pattern XML = Pattern.compile("(?i).*\\.(?:xml|rels)");

    private final boolean namesSheets;
    private final CountingStream content;
    private final XMLStreamReader reader;
    private final SheetRows sheet = new SheetRows();
    private final Set<String> names = new HashSet<>();
    private int depth;
    private int keptDepth;
    private long keptFrom;
    private long formulaFrom;
    private int rows;
    private int texts;
    private int ranges;

    XmlPart(String name, CountingStream content, XMLStreamReader reader) {
        this.namesSheets = NAMES_SHEETS.matcher(name).matches();
        this.content = content;
        this.reader = reader;
    }

    /** Code of what is wrong with it; nothing where it may be read. */
    @Nullable
    String objection() throws XMLStreamException {
        // In other letters a tag would not be told from text by its first byte.
        if (!LETTERS.contains(
                Objects.requireNonNullElse(reader.getEncoding(), "UTF-8").toUpperCase(Locale.ROOT))) {
            return UNREADABLE;
        }
        String objection = null;
        while (objection == null && reader.hasNext()) {
            objection = switch (reader.next()) {
                case XMLStreamConstants.DTD -> "sheet-entities";
                case XMLStreamConstants.START_ELEMENT -> start(reader.getLocalName());
                case XMLStreamConstants.END_ELEMENT -> end(reader.getLocalName());
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> text();
                default -> swollen();
            };
        }
        return objection;
    }

    /** How many shared texts it has. */
    int texts() {
        return texts;
    }

    SheetRows sheet() {
        return sheet;
    }

    private @Nullable String text() {
        sheet.text(reader);
        return swollen();
    }

    private @Nullable String start(String name) {
        depth++;
        if (keptDepth == 0 && KEPT_WHOLE.contains(name)) {
            keptDepth = depth;
            keptFrom = content.bytes();
        }
        switch (name) {
            case "row" -> rows++;
            case "si" -> texts++;
            case "f" -> formula();
            default -> {}
        }
        if (rows > WorkbookGuard.MOST_ROWS || ranges > MOST_RANGES) {
            return "sheet-too-many-rows";
        }
        sheet.start(name, reader);
        return isBroken(name) ? UNREADABLE : swollen();
    }

    private @Nullable String end(String name) {
        String objection = swollen();
        keptDepth = depth == keptDepth ? 0 : keptDepth;
        formulaFrom = name.equals("f") ? 0 : formulaFrom;
        sheet.end(name);
        depth--;
        return objection;
    }

    /** What holds for a range is kept until the sheet ends, and repeated in each of its cells. */
    private void formula() {
        if (reader.getAttributeValue(null, "ref") != null) {
            ranges++;
            formulaFrom = content.bytes();
        }
    }

    private @Nullable String swollen() {
        long now = content.bytes();
        boolean tooLong = (keptDepth > 0 && now - keptFrom > LONGEST_KEPT)
                || (formulaFrom > 0 && now - formulaFrom > LONGEST_FORMULA);
        return tooLong || texts > MOST_TEXTS || (texts > 0 && now > MOST_TEXT_BYTES) ? TOO_LARGE : null;
    }

    private boolean isBroken(String name) {
        names.add(name);
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            names.add(reader.getAttributeLocalName(i));
        }
        return depth > DEEPEST
                || names.size() > MOST_NAMES
                || switch (name) {
                    case "c" -> isFarOut(reader.getAttributeValue(null, "r"));
                    case "Override" -> hidesPart();
                    case "Relationship" -> namesSheets && !isXml(reader.getAttributeValue(null, "Target"));
                    default -> false;
                };
    }

    /** A cell far out would have its reader make room for all cells before it. */
    private static boolean isFarOut(@Nullable String address) {
        return address != null && address.length() > WIDEST_COLUMN && Character.isLetter(address.charAt(WIDEST_COLUMN));
    }

    /** Sheets and texts under names that are not looked through. */
    private boolean hidesPart() {
        String type = String.valueOf(reader.getAttributeValue(null, "ContentType"));
        String part = reader.getAttributeValue(null, "PartName");
        boolean workbook = type.contains("sheet.main+xml") || type.contains("sheet.macroEnabled.main+xml");
        return workbook
                ? part == null || !WORKBOOK.matcher(part).matches()
                : type.contains("spreadsheetml") && !isXml(part);
    }

    private static boolean isXml(@Nullable String name) {
        return name != null && XML.matcher(name).matches();
    }
}
