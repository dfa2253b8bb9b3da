package cn.tongxin.story;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.core.type.TypeReference;

import cn.tongxin.testing.Caller;

/** Who speaks in the story, by the names that steps call them. */
final class People {
    /**
     * A person, or a system of an agency.
     *
     * @param role absent for systems
     * @param scopes absent for persons
     * @param organization id of the examples
     */
    record Person(
            String name,
            @Nullable String role,
            @Nullable String scopes,
            @Nullable String organization) {}

    private final Map<String, Person> cast;
    private final Map<String, String> tokens = new HashMap<>();
    private final Mirror mirror;

    People(Mirror mirror) {
        this.mirror = mirror;
        try (InputStream file = People.class.getResourceAsStream("people.json")) {
            cast = Story.JSON.readValue(Objects.requireNonNull(file), new TypeReference<>() {});
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Nullable
    String token(String called) {
        if (called.equals("nobody")) {
            return null;
        }
        Person person = cast.get(called);
        if (person == null) {
            throw new AssertionError("people.json has no " + called);
        }
        return tokens.computeIfAbsent(called, name -> caller(person).token());
    }

    private Caller caller(Person person) {
        String role = person.role();
        String scopes = person.scopes();
        return new Caller(
                mirror.real(person.name()),
                role == null ? Set.of() : Set.of(role),
                scopes == null ? "" : scopes,
                person.organization() == null ? null : UUID.fromString(mirror.real(person.organization())));
    }
}
