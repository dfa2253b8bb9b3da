package cn.tongxin.exchange.sheet;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;

import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.jspecify.annotations.Nullable;

import com.fasterxml.aalto.UncheckedStreamException;
import com.fasterxml.aalto.stax.InputFactoryImpl;

/**
 * Looks through a workbook before anybody opens it: unpacks every part once and to its end, keeps nothing of it, and
 * counts. Names of parts, sizes and rows that a workbook claims are not believed. It unpacks with what the workbook's
 * reader unpacks with, so that both see the same parts under the same names.
 */
public final class WorkbookGuard {
    public static final int MOST_ROWS = 200_000;

    private static final Pattern OUTSIDE =
            Pattern.compile("(?i)(?:.*/)?xl/(?:externalLinks/|connections\\.xml|queryTables/|webextensions/).*");
    private static final Pattern XML = Pattern.compile("(?is).*\\.(?:xml|rels)");
    private static final long MOST_BYTES = 400L << 20;

    private final XMLInputFactory xml = new InputFactoryImpl();
    private final List<SheetRows> sheets = new ArrayList<>();
    private long bytes;
    private int texts;

    private WorkbookGuard() {
        xml.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        xml.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    }

    /** Code of what is wrong with it; nothing where it may be opened. Refuses itself what a row of it is to blame for. */
    public static @Nullable String objection(Path file) throws IOException {
        try (ZipFile zip = ZipFile.builder().setPath(file).get()) {
            WorkbookGuard guard = new WorkbookGuard();
            for (ZipArchiveEntry part : Collections.list(zip.getEntries())) {
                String objection = OUTSIDE.matcher(part.getName()).matches() ? "sheet-external" : guard.look(zip, part);
                if (objection != null) {
                    return objection;
                }
            }
            guard.requireTexts();
            return null;
        } catch (XMLStreamException | UncheckedStreamException | ZipException | EOFException broken) {
            // Text is read when it is asked for, and what is wrong with it is told then, in a way of its own.
            return "file-unreadable";
        }
    }

    private @Nullable String look(ZipFile zip, ZipArchiveEntry part) throws IOException, XMLStreamException {
        if (part.getMethod() != ZipEntry.DEFLATED && part.getMethod() != ZipEntry.STORED) {
            return "file-unreadable";
        }
        try (InputStream content = zip.getInputStream(part)) {
            return XML.matcher(part.getName()).matches() ? scan(part, content) : unpack(part, content);
        } catch (CountingStream.TooMuch swollen) {
            return "sheet-too-large";
        }
    }

    private @Nullable String scan(ZipArchiveEntry part, InputStream content) throws XMLStreamException {
        CountingStream counted = CountingStream.ofXml(content, MOST_BYTES - bytes);
        XmlPart read = new XmlPart(part.getName(), counted, xml.createXMLStreamReader(counted));
        String objection = read.objection();
        texts = Math.max(texts, read.texts());
        sheets.add(read.sheet());
        return objection == null ? objection(counted, part) : objection;
    }

    /** Known once all parts are read, as they stand in any order. */
    private void requireTexts() {
        sheets.stream()
                .mapToInt(sheet -> sheet.lacking(texts))
                .filter(row -> row > 0)
                .findFirst()
                .ifPresent(row -> {
                    throw Unreadable.at(row);
                });
    }

    /** Nobody reads a picture, but neither may it say that it is small. */
    private @Nullable String unpack(ZipArchiveEntry part, InputStream content) throws IOException {
        CountingStream counted = new CountingStream(content, MOST_BYTES - bytes);
        counted.transferTo(OutputStream.nullOutputStream());
        return objection(counted, part);
    }

    /** Whoever believes the directory makes room for less than there is. */
    private @Nullable String objection(CountingStream read, ZipArchiveEntry part) {
        bytes += read.bytes();
        return part.getSize() >= 0 && read.bytes() > part.getSize() ? "file-unreadable" : null;
    }
}
