package cn.tongxin.story;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** The examples as they lie in their files, chapter by chapter. */
final class Story {
    static final ObjectMapper JSON = new ObjectMapper().enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY);
    static final Path FOLDER = Path.of("src", "main", "resources", "examples");

    private final Map<Path, List<Step>> chapters = new TreeMap<>();

    static Story read() {
        Story story = new Story();
        try (Stream<Path> files = Files.list(FOLDER)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".json")).toList()) {
                story.chapters.put(
                        file, new ArrayList<>(JSON.readValue(file.toFile(), new TypeReference<List<Step>>() {})));
            }
            return story;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    Map<Path, List<Step>> chapters() {
        return chapters;
    }

    Stream<Step> steps() {
        return chapters.values().stream().flatMap(List::stream);
    }

    void write() {
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter(
                        Separators.createDefaultInstance().withObjectFieldValueSpacing(Separators.Spacing.AFTER))
                .withObjectIndenter(new DefaultIndenter("  ", "\n"))
                .withArrayIndenter(new DefaultIndenter("  ", "\n"));
        chapters.forEach((file, steps) -> {
            try {
                JsonNode tree = JSON.valueToTree(steps);
                Files.writeString(file, JSON.writer(printer).writeValueAsString(tree) + "\n");
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        });
    }

    static byte[] file(String name) {
        try {
            return Files.readAllBytes(FOLDER.resolve("files").resolve(name));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
