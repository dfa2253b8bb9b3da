package cn.tongxin.shared;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.ObjectMapper;

/** Reads and writes JSON of our own: documents that are kept as one text, and data files that ship with us. */
@ApplicationScoped
public class JsonText {
    private final ObjectMapper json;

    /** Our own documents may be longer than what is taken from outside. */
    @Inject
    JsonText(ObjectMapper shared) {
        json = shared.copy();
        json.getFactory().setStreamReadConstraints(StreamReadConstraints.defaults());
    }

    public String written(Object document) {
        try {
            return json.writeValueAsString(document);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    public <T> T read(String text, Class<T> type) {
        try {
            return json.readValue(text, type);
        } catch (JsonProcessingException spoilt) {
            throw new IllegalStateException("stored document cannot be read", spoilt);
        }
    }

    /**
     * Reads a data file from the class path.
     *
     * @param file with a leading slash
     */
    public <T> T resource(String file, Class<T> type) {
        try (InputStream data = JsonText.class.getResourceAsStream(file)) {
            return json.readValue(Objects.requireNonNull(data, file), type);
        } catch (IOException spoilt) {
            throw new UncheckedIOException(file, spoilt);
        }
    }
}
