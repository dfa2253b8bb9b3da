package cn.tongxin.shared.web;

import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;

import org.jspecify.annotations.Nullable;

import cn.tongxin.shared.Labelled;
import cn.tongxin.shared.problem.ProblemException;

/** How parameters are read. A query parameter has been tried before (UnknownParameters), so what fails is an id in a path. */
@Provider
public class ParameterConverters implements ParamConverterProvider {
    private static final Map<Class<?>, Function<String, Object>> PARSERS = Map.of(
            UUID.class, StrictValues::id,
            LocalDate.class, StrictValues::day,
            Instant.class, StrictValues::instant,
            String.class, StrictValues::text,
            Integer.class, Integer::valueOf,
            Boolean.class, ParameterConverters::truth);

    @Override
    @SuppressWarnings("unchecked")
    public <T> @Nullable ParamConverter<T> getConverter(Class<T> type, Type generic, Annotation[] annotations) {
        Function<String, Object> parser = parser(type);
        return parser == null ? null : new Converter<>(text -> (T) parser.apply(text));
    }

    /** Whether a value of that type can be read from the text. */
    static boolean reads(Class<?> type, String text) {
        Function<String, Object> parser = parser(type);
        try {
            return parser == null || parser.apply(text) != null;
        } catch (IllegalArgumentException | DateTimeException malformed) {
            return false;
        }
    }

    private static @Nullable Function<String, Object> parser(Class<?> type) {
        return type.isEnum() ? text -> constant(type, text) : PARSERS.get(type);
    }

    private static Boolean truth(String text) {
        return switch (text) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException();
        };
    }

    private static Object constant(Class<?> type, String text) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> code(constant).equals(text))
                .findFirst()
                .orElseThrow(IllegalArgumentException::new);
    }

    /** As in bodies. */
    private static String code(Object constant) {
        return constant instanceof Labelled word ? word.code() : ((Enum<?>) constant).name();
    }

    private record Converter<T>(Function<String, T> parser) implements ParamConverter<T> {
        @Override
        public T fromString(String text) {
            try {
                return parser.apply(text);
            } catch (IllegalArgumentException | DateTimeException malformed) {
                throw ProblemException.notFound();
            }
        }

        @Override
        public String toString(T value) {
            return value.toString();
        }
    }
}
