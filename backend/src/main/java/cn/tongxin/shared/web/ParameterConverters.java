package cn.tongxin.shared.web;

import cn.tongxin.shared.problem.ProblemException;
import cn.tongxin.shared.problem.ProblemType;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Parameters that do not parse: a 400 that names the query parameter, a 404 for an id in the path. */
@Provider
public class ParameterConverters implements ParamConverterProvider {
    private static final Map<Class<?>, Function<String, Object>> PARSERS = Map.of(
            UUID.class, ParameterConverters::uuid,
            LocalDate.class, LocalDate::parse,
            Instant.class, Instant::parse,
            Integer.class, Integer::valueOf,
            Boolean.class, ParameterConverters::truth);

    @Override
    @SuppressWarnings("unchecked")
    public <T> @Nullable ParamConverter<T> getConverter(Class<T> type, Type generic, Annotation[] annotations) {
        Function<String, Object> parser = type.isEnum() ? text -> constant(type, text) : PARSERS.get(type);
        if (parser == null) {
            return null;
        }
        return new Converter<>(text -> (T) parser.apply(text), refusal(annotations));
    }

    private static ProblemException refusal(Annotation[] annotations) {
        return Arrays.stream(annotations)
                .filter(QueryParam.class::isInstance)
                .map(query -> ProblemException.field(
                        ProblemType.INVALID_PARAMETER, ((QueryParam) query).value(), "invalid-value"))
                .findFirst()
                .orElseGet(ProblemException::notFound);
    }

    /** Java's own parser takes "1-1-1-1-1". */
    private static UUID uuid(String text) {
        if (text.length() != 36) {
            throw new IllegalArgumentException();
        }
        return UUID.fromString(text);
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
                .filter(constant -> ((Enum<?>) constant).name().equals(text))
                .findFirst()
                .orElseThrow(IllegalArgumentException::new);
    }

    private record Converter<T>(Function<String, T> parser, ProblemException refusal) implements ParamConverter<T> {
        @Override
        public T fromString(String text) {
            try {
                return parser.apply(text);
            } catch (IllegalArgumentException | java.time.DateTimeException malformed) {
                throw refusal;
            }
        }

        @Override
        public String toString(T value) {
            return value.toString();
        }
    }
}
