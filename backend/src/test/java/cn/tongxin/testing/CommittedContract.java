package cn.tongxin.testing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.microprofile.openapi.models.OpenAPI;

import io.smallrye.openapi.api.SmallRyeOpenAPI;

/** The contract as it is committed. */
public final class CommittedContract {
    private static final Path FILE = Path.of("..", "openapi", "openapi.yaml");

    private CommittedContract() {}

    public static OpenAPI model() {
        return SmallRyeOpenAPI.builder()
                .withCustomStaticFile(CommittedContract::open)
                .enableModelReader(false)
                .enableAnnotationScan(false)
                .build()
                .model();
    }

    private static InputStream open() {
        try {
            return Files.newInputStream(FILE);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
