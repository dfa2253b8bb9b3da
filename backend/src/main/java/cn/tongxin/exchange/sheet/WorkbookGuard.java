package cn.tongxin.exchange.sheet;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.jspecify.annotations.Nullable;

import com.fasterxml.aalto.stax.InputFactoryImpl;

/**
 * Looks through a workbook before anybody opens it: unpacks every part once, keeps nothing of it, and counts. Names of
 * parts, sizes and rows that a workbook claims are not believed.
 */
public final class WorkbookGuard {
    public static final int MOST_ROWS = 200_000;

    private static final Pattern OUTSIDE =
            Pattern.compile("(?i)(?:.*/)?xl/(?:externalLinks/|connections\\.xml|queryTables/|webextensions/).*");
    private static final Pattern SHEET = Pattern.compile("(?i).*/worksheets/[^/]+\\.xml");
    private static final Pattern TEXTS = Pattern.compile("(?i).*sharedStrings\\.xml");
    private static final Pattern XML = Pattern.compile("(?i).*\\.(?:xml|rels)");
    private static final long MOST_BYTES = 400L << 20;
    private static final long MOST_TEXT_BYTES = 64L << 20;
    private static final int WIDEST_COLUMN = 3;
    private static final int MOST_ARRAYS = 20_000;

    private final XMLInputFactory xml = new InputFactoryImpl();
    private long bytes;
    private int arrays;

    private WorkbookGuard() {
        xml.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        xml.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    }

    /** Code of what is wrong with it; nothing where it may be opened. */
    public static @Nullable String objection(Path file) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            WorkbookGuard guard = new WorkbookGuard();
            for (ZipEntry part : Collections.list(zip.entries())) {
                String objection = OUTSIDE.matcher(part.getName()).matches() ? "sheet-external" : guard.look(zip, part);
                if (objection != null) {
                    return objection;
                }
            }
            return null;
        } catch (XMLStreamException | ZipException | EOFException broken) {
            return "file-unreadable";
        }
    }

    private @Nullable String look(ZipFile zip, ZipEntry part) throws IOException, XMLStreamException {
        if (!XML.matcher(part.getName()).matches()) {
            return null;
        }
        long most = TEXTS.matcher(part.getName()).matches() ? MOST_TEXT_BYTES : MOST_BYTES;
        try (CountingStream content =
                new CountingStream(zip.getInputStream(part), Math.min(most, MOST_BYTES - bytes))) {
            XMLStreamReader reader = xml.createXMLStreamReader(content);
            String objection = SHEET.matcher(part.getName()).matches() ? sheet(reader) : prolog(reader);
            bytes += content.bytes();
            return objection;
        } catch (CountingStream.TooMuch swollen) {
            return "sheet-too-large";
        }
    }

    /** Entities are declared before the first element, or not at all. */
    private static @Nullable String prolog(XMLStreamReader reader) throws XMLStreamException {
        while (reader.hasNext()) {
            int event = reader.next();
            if (event == XMLStreamConstants.DTD) {
                return "sheet-entities";
            }
            if (event == XMLStreamConstants.START_ELEMENT) {
                return null;
            }
        }
        return null;
    }

    private @Nullable String sheet(XMLStreamReader reader) throws XMLStreamException {
        int rows = 0;
        while (reader.hasNext()) {
            int event = reader.next();
            if (event == XMLStreamConstants.DTD) {
                return "sheet-entities";
            }
            if (event == XMLStreamConstants.START_ELEMENT) {
                rows += reader.getLocalName().equals("row") ? 1 : 0;
                if (rows > MOST_ROWS || arrays > MOST_ARRAYS) {
                    return "sheet-too-many-rows";
                }
                if (isBroken(reader)) {
                    return "file-unreadable";
                }
            }
        }
        return null;
    }

    /** A cell far out would have its reader make room for all cells before it. */
    private boolean isBroken(XMLStreamReader reader) {
        String name = reader.getLocalName();
        if (name.equals("f") && "array".equals(reader.getAttributeValue(null, "t"))) {
            arrays++;
        }
        String address = name.equals("c") ? reader.getAttributeValue(null, "r") : null;
        return address != null && address.length() > WIDEST_COLUMN && Character.isLetter(address.charAt(WIDEST_COLUMN));
    }
}
