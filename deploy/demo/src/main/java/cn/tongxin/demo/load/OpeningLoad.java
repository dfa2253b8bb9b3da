package cn.tongxin.demo.load;

import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import cn.tongxin.demo.city.Fate;
import cn.tongxin.demo.city.OpeningEntry;
import cn.tongxin.demo.http.Api;
import cn.tongxin.demo.http.Json;
import cn.tongxin.demo.http.Patience;

/** Totals from before the system, each with the old sheet filed with it. */
public record OpeningLoad(Ledger entries, Ids ids) {
    private static final String PATH = "/api/v1/opening-entries";

    public static OpeningLoad of(Api entry, Api decision, Ids ids) {
        return new OpeningLoad(new Ledger(PATH, entry, decision, Map.of()), ids);
    }

    public void bring(List<OpeningEntry> wanted) {
        var register = new Register(entries.entry(), PATH, OpeningLoad::key);
        for (var entry : wanted) {
            var kept = register.obtain(
                    ids.of(entry.organization()) + entry.month() + entry.metric(), () -> content(entry));
            Patience.repeat(() -> entries.takeOn(submitted(entries.fresh(kept), entry), entry.fate()));
        }
    }

    private JsonNode submitted(JsonNode now, OpeningEntry entry) {
        if (!Ledger.is(now, Fate.Status.DRAFT)) {
            return now;
        }
        entries.entry().upload(entries.at(now) + "/attachments", "台账-" + entry.month() + ".xlsx", OldSheet.of(entry));
        return entries.entry().postEmpty(entries.at(now) + "/submit", entries.fresh(now));
    }

    private ObjectNode content(OpeningEntry entry) {
        return Json.object()
                .put("organizationId", ids.of(entry.organization()))
                .put("month", entry.month())
                .put("metric", entry.metric())
                .put("value", entry.value())
                .put("note", entry.note());
    }

    private static String key(JsonNode entry) {
        return entry.path("organizationId").asText()
                + entry.path("month").asText()
                + entry.path("metric").asText();
    }
}
