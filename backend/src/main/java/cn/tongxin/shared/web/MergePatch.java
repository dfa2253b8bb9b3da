package cn.tongxin.shared.web;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Validator;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.node.ObjectNode;

import cn.tongxin.shared.problem.ProblemException;
import cn.tongxin.shared.problem.ProblemType;
import cn.tongxin.shared.problem.WrongShape;

/**
 * A change by RFC 7396: what is named is replaced, null clears, what is not named stays.
 *
 * @param changes the body as it came
 */
public record MergePatch(ObjectNode changes) {
    public static final String MEDIA_TYPE = "application/merge-patch+json";

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public MergePatch {}

    /** Whether nothing but this field is named. */
    public boolean touchesOnly(String field) {
        return changes.size() == 1 && changes.has(field);
    }

    /** Applies changes to the shape in which a thing was entered, and checks the outcome like a new entry. */
    @ApplicationScoped
    public static class Applier {
        @Inject
        ObjectMapper json;

        @Inject
        Validator validator;

        public <T> T apply(MergePatch patch, T current, Class<T> type) {
            requireKnownFields(patch, type);
            ObjectNode merged = json.valueToTree(current);
            merge(merged, patch.changes());
            T result = read(merged, type);
            Set<ConstraintViolation<T>> violations = validator.validate(result);
            if (!violations.isEmpty()) {
                throw new ConstraintViolationException(violations);
            }
            return result;
        }

        /** Also where null would clear what is not there. */
        private static void requireKnownFields(MergePatch patch, Class<?> type) {
            Set<String> known = Arrays.stream(type.getRecordComponents())
                    .map(RecordComponent::getName)
                    .collect(Collectors.toSet());
            patch.changes().fieldNames().forEachRemaining(name -> {
                if (!known.contains(name)) {
                    throw ProblemException.field(ProblemType.MALFORMED_REQUEST, name, "unknown-field");
                }
            });
        }

        private <T> T read(JsonNode merged, Class<T> type) {
            try {
                return json.treeToValue(merged, type);
            } catch (MismatchedInputException wrong) {
                throw new WrongShape(wrong);
            } catch (JsonProcessingException malformed) {
                throw ProblemException.of(ProblemType.MALFORMED_REQUEST);
            }
        }

        private static void merge(ObjectNode target, ObjectNode changes) {
            changes.properties().forEach(change -> {
                JsonNode value = change.getValue();
                if (value.isNull()) {
                    target.remove(change.getKey());
                } else if (value instanceof ObjectNode inner && target.get(change.getKey()) instanceof ObjectNode old) {
                    merge(old, inner);
                } else {
                    target.set(change.getKey(), value);
                }
            });
        }
    }
}
