package cn.tongxin.demo.load;

import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import cn.tongxin.demo.city.Pairing;
import cn.tongxin.demo.http.Api;
import cn.tongxin.demo.http.Json;
import cn.tongxin.demo.http.Patience;

/** Pairings: proposed, and most of them confirmed. */
record PairingLoad(Api api, Ids ids, String programme) {
    private static final String PATH = "/api/v1/pairings";

    void bring(List<Pairing> pairings) {
        for (var pairing : pairings) {
            var kept = Patience.repeat(() -> bring(pairing));
            ids.putPairing(
                    pairing.supporter(), pairing.beneficiary(), kept.path("id").asText());
        }
    }

    private JsonNode bring(Pairing pairing) {
        var supporter = ids.of(pairing.supporter());
        var list = PATH + "?programme=" + programme + "&organization=" + supporter;
        var kept = new Register(api, list, PairingLoad::key)
                .obtain(pairing.kind() + ids.of(pairing.beneficiary()), () -> content(pairing));
        var proposed = kept.path("status").asText().equals("PROPOSED");
        return pairing.confirmed() && proposed
                ? api.postEmpty(PATH + "/" + kept.path("id").asText() + "/confirm", kept)
                : kept;
    }

    private static String key(JsonNode pairing) {
        return pairing.path("kind").asText() + pairing.path("beneficiaryId").asText();
    }

    private ObjectNode content(Pairing pairing) {
        return Json.object()
                .put("kind", pairing.kind())
                .put("programmeId", programme)
                .put("supporterId", ids.of(pairing.supporter()))
                .put("beneficiaryId", ids.of(pairing.beneficiary()))
                .put("from", pairing.from())
                .put("agreement", pairing.agreement());
    }
}
