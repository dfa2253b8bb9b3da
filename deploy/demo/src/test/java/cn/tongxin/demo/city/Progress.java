package cn.tongxin.demo.city;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What an alliance has done by a day, as it was designed.
 *
 * @param done how many activities count, by item of the programme
 * @param idle nothing happened for as long as the programme's policy allows
 */
public record Progress(String on, String alliance, Map<String, Integer> done, boolean idle) {
    public static List<Progress> all() {
        var items = Programme.read().items();
        return Table.read("progress.csv").stream()
                .map(row -> new Progress(
                        row.text("on"),
                        row.text("alliance"),
                        items.stream()
                                .collect(Collectors.toMap(
                                        item -> item.path("code").asText(),
                                        item -> row.number(item.path("code").asText()))),
                        !row.text("idle").isEmpty()))
                .toList();
    }
}
