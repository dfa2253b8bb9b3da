package cn.tongxin.progress;

import java.util.Map;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import cn.tongxin.programme.rule.Requirement;
import cn.tongxin.shared.problem.Texts;

/** Says in a sentence what would satisfy an item, or why an activity does not count. */
@ApplicationScoped
class MissingSentence {
    @Inject
    Texts texts;

    /**
     * What would satisfy an item.
     *
     * @param missing how many more activities
     * @param paired whether the alliance has a partner to come along
     * @param kindNames names of activity kinds by code
     */
    String of(Requirement item, int missing, boolean paired, Map<String, String> kindNames) {
        String kinds = item.activityKinds().stream()
                .map(kind -> texts.of("progress.quoted", kindNames.getOrDefault(kind, kind)))
                .collect(Collectors.joining(texts.of("progress.or")));
        String units = item.minMemberUnits() > 1 ? texts.of("progress.units", item.minMemberUnits()) : "";
        return texts.of("progress.missing." + item.role(), missing, kinds, units, partner(item, paired));
    }

    String why(Requirement item, Year.Shortfall shortfall) {
        return switch (shortfall) {
            case UNITS -> texts.of("progress.almost.units", item.minMemberUnits());
            case PARTNER -> texts.of("progress.almost.partner", partners(item));
            case PAIRED_PARTNER -> texts.of("progress.almost.paired-partner", partners(item));
        };
    }

    private String partner(Requirement item, boolean paired) {
        if (item.partnerKinds().isEmpty()) {
            return "";
        }
        if (!item.pairedPartner()) {
            return texts.of("progress.partner", partners(item));
        }
        return texts.of(paired ? "progress.paired-partner" : "progress.unpaired-partner", partners(item));
    }

    private String partners(Requirement item) {
        return item.partnerKinds().stream().map(texts::of).collect(Collectors.joining(texts.of("progress.or")));
    }
}
