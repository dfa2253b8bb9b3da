package cn.tongxin.shared.web;

import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Function;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;

/** The strict reading of values in JSON bodies. */
final class StrictModule extends SimpleModule {
    StrictModule() {
        super("strict");
        strict(LocalDate.class, StrictValues::day);
        strict(Instant.class, StrictValues::instant);
        strict(UUID.class, StrictValues::id);
        strict(String.class, StrictValues::prose);
    }

    private <T> void strict(Class<T> type, Function<String, T> parser) {
        addDeserializer(type, new FromText<>(type, parser));
    }

    private static final class FromText<T> extends StdScalarDeserializer<T> {
        private final transient Function<String, T> parser;

        FromText(Class<T> type, Function<String, T> parser) {
            super(type);
            this.parser = parser;
        }

        @Override
        public T deserialize(JsonParser json, DeserializationContext context) throws IOException {
            if (json.currentToken() != JsonToken.VALUE_STRING) {
                throw context.wrongTokenException(json, handledType(), JsonToken.VALUE_STRING, "text expected");
            }
            try {
                return parser.apply(json.getText());
            } catch (IllegalArgumentException | DateTimeException refused) {
                throw context.weirdStringException("", handledType(), "not readable");
            }
        }
    }
}
