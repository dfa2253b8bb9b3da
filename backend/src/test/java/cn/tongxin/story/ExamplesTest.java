package cn.tongxin.story;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;

import io.quarkus.test.junit.QuarkusTest;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every example of the contract is true: told from beginning to end to the running application, each request is answered
 * as the example says, and as the contract promises.
 *
 * <p>With {@code -Dtongxin.examples=record} the answers are written anew instead.
 */
@QuarkusTest
class ExamplesTest {
    private static final boolean RECORDS = "record".equals(System.getProperty("tongxin.examples"));

    @Inject
    EntityManager database;

    @Test
    void everyExampleIsAnsweredAsItSays() {
        Story story = Story.read();
        List<String> wrong = new ArrayList<>();
        try (Telling telling = new Telling(database)) {
            story.chapters().forEach((file, steps) -> tell(telling, file, steps, wrong, RECORDS));
        }
        if (RECORDS) {
            story.write();
        }
        assertThat(wrong).as("examples that are not true").isEmpty();
    }

    static void tell(Telling telling, Path file, List<Step> steps, List<String> wrong, boolean records) {
        for (int i = 0; i < steps.size(); i++) {
            Step step = records ? telling.versioned(steps.get(i)) : steps.get(i);
            String place = file.getFileName() + "[" + i + "] " + step.operation() + ": ";
            Answer answer = telling.answer(step);
            Step told = telling.told(step, answer);
            objections(telling.contract, step, answer).forEach(objection -> wrong.add(place + objection));
            if (records && step.status() == answer.status()) {
                steps.set(i, told);
            } else if (!written(told).equals(written(step))) {
                wrong.add(place + "answered\n" + written(told) + (records ? "" : "\ninstead of\n" + written(step)));
            }
        }
    }

    private static List<String> objections(Contract contract, Step step, Answer answer) {
        Contract.Operation operation = contract.operation(step.operation());
        List<String> objections = new ArrayList<>(contract.objections(operation, answer));
        String version = answer.json().path("etag").asText();
        if (step.succeeds() && !version.isEmpty() && !answer.header("ETag").startsWith('"' + version + '-')) {
            objections.add("the version " + version + " is not in the header ETag");
        }
        JsonNode body = step.body();
        if (step.succeeds() && body != null) {
            contract.objections(operation, body).forEach(objection -> objections.add("request: " + objection));
        }
        return objections;
    }

    private static String written(Step step) {
        try {
            JsonNode tree = Story.JSON.valueToTree(step);
            return Story.JSON.writerWithDefaultPrettyPrinter().writeValueAsString(tree);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Test
    void everyOperationHasAnExample() {
        try (Telling telling = new Telling(database)) {
            TreeSet<String> without =
                    new TreeSet<>(telling.contract.operations().keySet());
            Story.read().steps().filter(Step::succeeds).forEach(step -> without.remove(step.operation()));
            assertThat(without).isEmpty();
        }
    }
}
