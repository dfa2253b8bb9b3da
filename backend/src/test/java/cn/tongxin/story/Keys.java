package cn.tongxin.story;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;

import jakarta.persistence.EntityManager;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkus.narayana.jta.QuarkusTransaction;

/** Does a step under an {@code Idempotency-Key}, cut off, at once, and again: it is done once. */
final class Keys implements AutoCloseable {
    private static final String HEADER = "Idempotency-Key";
    private static final String BROKEN = "crash-";

    private final EntityManager database;

    /** As a process that dies before its commit: whatever settles or releases such a key fails. */
    Keys(EntityManager database) {
        this.database = database;
        for (String[] moment : new String[][] {{"update", "new.status is not null and new"}, {"delete", "old"}}) {
            run("create trigger crash_" + moment[0] + " before " + moment[0] + " on once_claim for each row if "
                    + moment[1] + ".once_key like '" + BROKEN + "%' then signal sqlstate '45000'; end if");
        }
    }

    @Override
    public void close() {
        run("drop trigger crash_update");
        run("drop trigger crash_delete");
    }

    /** Leaves the key claimed and nothing done; then it is another's, so that it can be settled. */
    List<String> crash(Request request, String key) {
        Answer answer = request.header(HEADER, BROKEN + key).send();
        List<String> wrong = new ArrayList<>();
        int left = run("update once_claim set once_key = '" + key + "', lease_until = '"
                + Instant.now().plusSeconds(60).toString().replace('T', ' ').substring(0, 23)
                + "' where once_key = '" + BROKEN + key + "' and status is null");
        if (answer.status() != 500 || left != 1) {
            wrong.add("cut off: answered " + answer.status() + " " + answer.text() + ", left " + left + " claims");
            return wrong;
        }
        Answer meanwhile = request.header(HEADER, key).send();
        if (!isInProgress(meanwhile) || meanwhile.header("Retry-After").isEmpty()) {
            wrong.add("while the key is claimed: answered " + meanwhile.status() + " " + meanwhile.text());
        }
        run("update once_claim set lease_until = '2000-01-01' where once_key = '" + key + "'");
        return wrong;
    }

    private static boolean isInProgress(Answer answer) {
        return answer.status() == 409 && answer.json().path("type").asText().endsWith(":in-progress");
    }

    /** Twice at the same moment: the one that was done. */
    Answer atOnce(Request request, String key, List<String> wrong) {
        Request keyed = request.header(HEADER, key);
        CompletableFuture<Answer> other = CompletableFuture.supplyAsync(keyed::send);
        Answer one = keyed.send();
        Answer two = other.join();
        boolean otherWasFirst = isInProgress(one) || isReplayed(one);
        Answer done = otherWasFirst ? two : one;
        Answer second = otherWasFirst ? one : two;
        if (!isInProgress(second) && !(isReplayed(second) && isSame(done, second))) {
            wrong.add("two at once: answered " + one.status() + " " + one.text() + " and " + two.status() + " "
                    + two.text());
        }
        return done;
    }

    private static boolean isReplayed(Answer answer) {
        return answer.header("Idempotency-Replayed").equals("true");
    }

    private static boolean isSame(Answer first, Answer again) {
        return first.status() == again.status()
                && first.header("ETag").equals(again.header("ETag"))
                && first.header("Location").equals(again.header("Location"))
                && kept(first).equals(kept(again));
    }

    /** A secret is shown once. */
    private static JsonNode kept(Answer answer) {
        JsonNode body = answer.json();
        return body instanceof ObjectNode object
                ? object.without(List.of("secret", "screenKey", "temporaryPassword"))
                : body;
    }

    void again(Request request, Request another, String key, Answer first, List<String> wrong) {
        Answer again = request.header(HEADER, key).send();
        if (!isReplayed(again) || !isSame(first, again)) {
            wrong.add("again: answered " + again.status() + " " + again.text() + "\nfirst " + first.text());
        }
        Answer other = another.header(HEADER, key).send();
        if (other.status() != 422 || !other.json().path("type").asText().endsWith(":key-reused")) {
            wrong.add("the key for another request: answered " + other.status() + " " + other.text());
        }
    }

    static String next() {
        return UUID.randomUUID().toString();
    }

    private int run(String statement) {
        return QuarkusTransaction.requiringNew()
                .call(() -> database.createNativeQuery(statement).executeUpdate());
    }
}
