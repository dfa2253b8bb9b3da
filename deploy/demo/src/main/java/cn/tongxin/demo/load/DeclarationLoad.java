package cn.tongxin.demo.load;

import java.util.List;
import java.util.stream.Collectors;

import com.fasterxml.jackson.databind.node.ObjectNode;

import cn.tongxin.demo.city.City;
import cn.tongxin.demo.city.Declaration;
import cn.tongxin.demo.http.Api;
import cn.tongxin.demo.http.Json;
import cn.tongxin.demo.http.Patience;

/** What units declared for the year's purchases, where they have not declared anything themselves. */
record DeclarationLoad(Api api, Ids ids) {
    private static final String PATH = "/api/v1/consumption-declarations";

    void bring(List<Declaration> declarations) {
        Patience.repeat(() -> {
            var known = api.all(PATH + "?year=" + City.YEAR).stream()
                    .map(declared -> declared.path("organizationId").asText())
                    .collect(Collectors.toSet());
            declarations.stream()
                    .filter(declaration -> !known.contains(ids.of(declaration.organization())))
                    .forEach(this::declare);
            return known;
        });
    }

    private void declare(Declaration declaration) {
        api.put(PATH + "/" + ids.of(declaration.organization()) + "/" + City.YEAR, content(declaration));
    }

    private ObjectNode content(Declaration declaration) {
        var content =
                Json.object().put("canteen", declaration.canteen()).put("unionMembers", declaration.unionMembers());
        Optionally.put(content, "foodBudgetFen", declaration.foodBudgetFen());
        return declaration.sharedWith().isEmpty()
                ? content
                : content.put("sharedWithId", ids.of(declaration.sharedWith()));
    }
}
