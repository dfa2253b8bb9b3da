package cn.tongxin.audit.chain;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.hibernate.query.NativeQuery;
import org.jspecify.annotations.Nullable;

/**
 * What an entry says, column by column: all that its digest is over.
 *
 * @param texts each column as text, in the order of {@link #COLUMNS}; instants as milliseconds of 1970
 */
record Content(List<@Nullable String> texts) {
    private static final int ID = 0;
    private static final int SUBJECT_COUNT = 13;
    private static final int SUBJECT_ID = 14;
    private static final int SUBJECTS = 15;

    private static final List<Map.Entry<String, Class<?>>> SHAPE = List.of(
            Map.entry("id", UUID.class),
            Map.entry("noted_at", Instant.class),
            Map.entry("kind", String.class),
            Map.entry("actor_kind", String.class),
            Map.entry("actor_id", String.class),
            Map.entry("actor_name", String.class),
            Map.entry("organization_id", UUID.class),
            Map.entry("action", String.class),
            Map.entry("address", String.class),
            Map.entry("request_id", String.class),
            Map.entry("refusal", String.class),
            Map.entry("asked", String.class),
            Map.entry("lists", String.class),
            Map.entry("subject_count", Integer.class),
            Map.entry("subject_id", UUID.class),
            Map.entry("subjects", String.class),
            Map.entry("times", Integer.class));

    static final int WIDTH = SHAPE.size();

    static final List<String> NAMES = SHAPE.stream().map(Map.Entry::getKey).toList();

    static final String COLUMNS = String.join(", ", NAMES);

    static String columns(String alias) {
        return NAMES.stream().map(name -> alias + "." + name).collect(Collectors.joining(", "));
    }

    static <T> NativeQuery<T> typed(NativeQuery<T> query) {
        SHAPE.forEach(column -> query.addScalar(column.getKey(), column.getValue()));
        return query;
    }

    /**
     * Of a row that was read.
     *
     * @param first place of its first column
     */
    static Content of(Object[] row, int first) {
        List<@Nullable String> texts = new ArrayList<>(WIDTH);
        for (int i = 0; i < WIDTH; i++) {
            Object value = row[first + i];
            texts.add(
                    switch (value) {
                        case null -> null;
                        case Instant instant -> Long.toString(instant.toEpochMilli());
                        default -> value.toString();
                    });
        }
        return new Content(texts);
    }

    /** Everything with its place and what it is digested with, so that nothing can be moved over a border unseen. */
    String canonical(long number, Hash hash) {
        return Stream.concat(Stream.of(Long.toString(number), hash.code()), texts.stream())
                .map(Content::measured)
                .collect(Collectors.joining("\n"));
    }

    private static String measured(@Nullable String text) {
        return text == null ? "-" : text.getBytes(StandardCharsets.UTF_8).length + ":" + text;
    }

    UUID id() {
        return UUID.fromString(there(ID));
    }

    int subjectCount() {
        return Integer.parseInt(there(SUBJECT_COUNT));
    }

    /** The first of its subjects; absent where there is none. */
    @Nullable
    UUID subject() {
        String id = texts.get(SUBJECT_ID);
        return id == null ? null : UUID.fromString(id);
    }

    String subjects() {
        return there(SUBJECTS);
    }

    private String there(int place) {
        String text = texts.get(place);
        if (text == null) {
            throw new IllegalStateException("entry without " + NAMES.get(place));
        }
        return text;
    }
}
