package cn.tongxin.demo.load;

import java.util.List;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;

import cn.tongxin.demo.city.ZeroReport;
import cn.tongxin.demo.http.Api;
import cn.tongxin.demo.http.Json;
import cn.tongxin.demo.http.Patience;

/** Zero reports of units that nothing is heard of; after the records, because what is reported is not nothing. */
public record ZeroReportLoad(Api api, Ids ids) {
    private static final String PATH = "/api/v1/reporting";

    public void bring(List<ZeroReport> reports) {
        for (var report : reports) {
            Patience.repeat(() -> isSilent(report) ? give(report) : Json.object());
        }
    }

    private boolean isSilent(ZeroReport report) {
        var silent = api.get(PATH + "?status=SILENT&month=" + report.month()).path("items");
        return StreamSupport.stream(silent.spliterator(), false)
                .anyMatch(unit -> unit.path("organizationId").asText().equals(ids.of(report.organization())));
    }

    private JsonNode give(ZeroReport report) {
        return api.put(
                PATH + "/" + ids.of(report.organization()) + "/" + report.month(),
                Optionally.put(Json.object(), "note", report.note()));
    }
}
