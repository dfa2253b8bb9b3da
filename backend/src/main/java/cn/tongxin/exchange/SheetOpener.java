package cn.tongxin.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import cn.tongxin.exchange.format.ImportKind;
import cn.tongxin.exchange.format.Lookups;
import cn.tongxin.exchange.format.SheetFormat;
import cn.tongxin.exchange.format.SheetReading;
import cn.tongxin.exchange.sheet.SourceFile;
import cn.tongxin.organization.OrganizationService;
import cn.tongxin.shared.attachment.AttachmentStore;
import cn.tongxin.shared.problem.ProblemException;

import io.quarkus.arc.All;

/** Opens uploaded sheets, with everything at hand that their rows may name. */
@ApplicationScoped
class SheetOpener {
    @All
    @Inject
    List<SheetFormat<?>> formats;

    @Inject
    ImportRepository imports;

    @Inject
    AttachmentStore files;

    @Inject
    OrganizationService organizations;

    OpenSheet<?> open(UUID id) throws IOException {
        SheetImport sheet = imports.findByIdOptional(id).orElseThrow(ProblemException::notFound);
        Path file = Files.createTempFile("sheet", null);
        try (InputStream content = files.read(id)) {
            Files.copy(content, file, StandardCopyOption.REPLACE_EXISTING);
            return opened(sheet, format(sheet.kind()), file);
        } catch (IOException | RuntimeException failed) {
            Files.deleteIfExists(file);
            throw failed;
        }
    }

    Lookups lookups() {
        return new Lookups(organizations.directory());
    }

    SheetFormat<?> format(ImportKind kind) {
        return formats.stream()
                .filter(format -> format.kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    private <C> OpenSheet<C> opened(SheetImport sheet, SheetFormat<C> format, Path file) throws IOException {
        SourceFile source = SourceFile.open(file, sheet.workbook());
        try {
            SheetReading<C> reading =
                    SheetReading.of(format, source, lookups(), sheet.organizationId(), sheet.submits());
            return new OpenSheet<>(sheet, reading, source, file);
        } catch (RuntimeException refused) {
            source.close();
            throw refused;
        }
    }
}
