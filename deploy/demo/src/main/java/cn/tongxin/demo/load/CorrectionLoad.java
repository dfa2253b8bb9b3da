package cn.tongxin.demo.load;

import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import cn.tongxin.demo.city.Correction;
import cn.tongxin.demo.city.Fate;
import cn.tongxin.demo.http.Json;

/** Corrections of approved records: asked for by who entered them, decided by another one. */
record CorrectionLoad(Ledger ledger) {
    /** Where nobody has decided on one yet. */
    JsonNode bring(JsonNode record, ObjectNode content, Correction correction) {
        var now = ledger.fresh(record);
        if (!Ledger.is(now, Fate.Status.APPROVED) || isDecided(now)) {
            return now;
        }
        var asked = now.hasNonNull("requested") ? now : ask(now, content, correction);
        return correction.settled() ? ledger.decision().postEmpty(ledger.at(asked) + "/approve", asked) : asked;
    }

    private JsonNode ask(JsonNode record, ObjectNode content, Correction correction) {
        var wanted = Json.object().put("reason", correction.reason());
        wanted.set("content", content.deepCopy().put(correction.field(), correction.value()));
        return ledger.entry().post(ledger.at(record) + "/correct", record, wanted);
    }

    private static boolean isDecided(JsonNode record) {
        return StreamSupport.stream(record.path("entries").spliterator(), false)
                .anyMatch(entry -> entry.path("kind").asText().equals("CORRECTION")
                        && !entry.path("status").asText().equals("REQUESTED"));
    }
}
