package cn.tongxin.bench.measure;

import java.util.ArrayList;
import java.util.List;

import cn.tongxin.bench.Sites;

/** A bit of everything that is measured. */
public final class Warmth {
    private Warmth() {}

    public static Load.Probe of(Sites.Filled filled) {
        List<byte[]> questions = new ArrayList<>();
        for (String grouping : List.of("alliance", "organization", "month")) {
            questions.add(FigureBench.question(
                    filled, "&metrics=volunteer_minutes,volunteer_turns,beneficiaries&groupBy=" + grouping));
        }
        for (ListBench.View view : ListBench.views(filled)) {
            questions.add(view.question(null));
        }
        return new Load.Probe(filled.site(), questions);
    }
}
