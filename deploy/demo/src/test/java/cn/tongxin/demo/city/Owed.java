package cn.tongxin.demo.city;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;

/** and idleness once more, told from the data set alone. */
record Owed(City city, LocalDate on) {
    Progress of(Alliance alliance) {
        var counted = city.programme().items().stream()
                .collect(Collectors.toMap(item -> item.path("code").asText(), item -> (int) held(alliance)
                        .filter(activity -> counts(alliance, item, activity))
                        .count()));
        var last = held(alliance).map(Activity::day).max(LocalDate::compareTo).orElseThrow();
        return new Progress(
                on.toString(),
                alliance.name(),
                Map.copyOf(counted),
                ChronoUnit.DAYS.between(last, on) >= city.programme().policy("IDLE_ALLIANCE_DAYS"));
    }

    /** Approved ones in which any of its units took part. */
    private Stream<Activity> held(Alliance alliance) {
        return Stream.concat(city.activities().stream(), city.repeated())
                .filter(activity -> activity.fate().counts() && !activity.day().isAfter(on))
                .filter(activity -> activity.alliances().contains(alliance.name())
                        || parties(activity).anyMatch(members(alliance, activity)::contains));
    }

    private boolean counts(Alliance alliance, JsonNode item, Activity activity) {
        var kinds = item.path("activityKinds").toString();
        var organizes = item.path("role").asText().equals("ORGANIZE");
        return kinds.contains('"' + activity.kind() + '"')
                && (!organizes || members(alliance, activity).contains(activity.organizer()))
                && (!item.path("pairedPartner").asBoolean()
                        || parties(activity).anyMatch(chambers(alliance)::contains));
    }

    private List<String> chambers(Alliance alliance) {
        return city.pairings().stream()
                .filter(pairing -> pairing.confirmed() && pairing.supporter().equals(alliance.name()))
                .map(Pairing::beneficiary)
                .toList();
    }

    private List<String> members(Alliance alliance, Activity activity) {
        return city.members().stream()
                .filter(member -> member.alliance().equals(alliance.name()) && member.holdsOn(activity.day()))
                .map(Member::organization)
                .toList();
    }

    private static Stream<String> parties(Activity activity) {
        return Stream.concat(Stream.of(activity.organizer()), activity.participants().stream());
    }
}
