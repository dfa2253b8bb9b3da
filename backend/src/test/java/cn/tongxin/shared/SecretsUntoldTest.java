package cn.tongxin.shared;

import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

import static org.assertj.core.api.Assertions.assertThat;

/** A record writes down all that it holds wherever somebody logs it by accident; those with a secret must not. */
class SecretsUntoldTest {
    private static final Path CLASSES = Path.of("target", "classes");
    private static final Pattern SECRET = Pattern.compile("(?i).*(?:secret|password|token).*");
    private static final String MARK = "marked-0815";

    @TestFactory
    Stream<DynamicTest> noRecordTellsItsSecret() throws IOException {
        try (Stream<Path> files = Files.walk(CLASSES)) {
            List<Class<?>> records = files.filter(file -> file.toString().endsWith(".class"))
                    .<Class<?>>map(SecretsUntoldTest::loaded)
                    .filter(type -> type.isRecord() && holdsSecret(type))
                    .toList();
            assertThat(records).hasSizeGreaterThan(3);
            return records.stream()
                    .map(type -> DynamicTest.dynamicTest(
                            type.getSimpleName(),
                            () -> assertThat(made(type).toString()).doesNotContain(MARK)));
        }
    }

    private static Class<?> loaded(Path file) {
        String name = CLASSES.relativize(file).toString().replace('/', '.').replaceAll("\\.class$", "");
        try {
            return Class.forName(name, false, SecretsUntoldTest.class.getClassLoader());
        } catch (ClassNotFoundException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static boolean holdsSecret(Class<?> record) {
        return Arrays.stream(record.getRecordComponents())
                .anyMatch(part -> SECRET.matcher(part.getName()).matches() && marked(part) != null);
    }

    private static Object made(Class<?> record) throws ReflectiveOperationException {
        RecordComponent[] parts = record.getRecordComponents();
        Constructor<?> maker = record.getDeclaredConstructor(
                Arrays.stream(parts).map(RecordComponent::getType).toArray(Class<?>[]::new));
        maker.setAccessible(true);
        return maker.newInstance(
                Arrays.stream(parts).map(SecretsUntoldTest::value).toArray());
    }

    private static @Nullable Object value(RecordComponent part) {
        Object marked = SECRET.matcher(part.getName()).matches() ? marked(part) : null;
        return marked == null ? harmless(part.getType()) : marked;
    }

    private static @Nullable Object marked(RecordComponent part) {
        Class<?> type = part.getType();
        return type == String.class ? MARK : type == List.class ? List.of(MARK) : null;
    }

    /** Something, as few records can do without. */
    private static @Nullable Object harmless(Class<?> type) {
        if (type == String.class) {
            return "harmless";
        }
        if (type == boolean.class) {
            return false;
        }
        if (type == int.class || type == long.class) {
            return type == int.class ? (Object) 1 : (Object) 1L;
        }
        if (type == List.class) {
            return List.of();
        }
        if (type == java.util.Set.class) {
            return java.util.Set.of();
        }
        if (type == java.net.URI.class) {
            return java.net.URI.create("https://example.test");
        }
        if (type == java.util.UUID.class) {
            return new java.util.UUID(0, 0);
        }
        if (type == java.time.Instant.class) {
            return java.time.Instant.EPOCH;
        }
        return type.isEnum() ? type.getEnumConstants()[0] : null;
    }
}
