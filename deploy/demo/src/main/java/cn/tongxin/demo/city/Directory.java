package cn.tongxin.demo.city;

import java.time.LocalDate;
import java.util.List;

/** Who is there, and who is in which alliance on a day. */
record Directory(List<Organization> organizations, List<Alliance> alliances, List<Member> members) {
    private static final int SPREAD = 31;

    /** Names of all units but the work committee. */
    List<String> units() {
        return organizations.stream()
                .filter(organization -> organization.isUnit() && !organization.is("WORK_COMMITTEE"))
                .map(Organization::name)
                .toList();
    }

    /** The unit itself, or where its alliance is quiet one of those whose alliance is not. */
    String active(String unit, LocalDate day) {
        var quiet = alliances.stream()
                .filter(alliance -> alliance.isQuietOn(day))
                .flatMap(alliance -> membersOf(alliance.name(), day).stream())
                .toList();
        if (!quiet.contains(unit)) {
            return unit;
        }
        var others = alliances.stream()
                .flatMap(alliance -> membersOf(alliance.name(), day).stream())
                .filter(other -> !quiet.contains(other))
                .toList();
        return others.get((quiet.indexOf(unit) * SPREAD + day.getDayOfYear()) % others.size());
    }

    List<String> ofKind(String kind) {
        return organizations.stream()
                .filter(organization -> organization.is(kind))
                .map(Organization::name)
                .toList();
    }

    List<String> membersOf(String alliance, LocalDate day) {
        return members.stream()
                .filter(member -> member.alliance().equals(alliance) && member.holdsOn(day))
                .map(Member::organization)
                .toList();
    }

    /** The other units of the same alliance; none for a unit that is in no alliance. */
    List<String> alliesOf(String unit, LocalDate day) {
        return members.stream()
                .filter(member -> member.organization().equals(unit) && member.holdsOn(day))
                .flatMap(member -> membersOf(member.alliance(), day).stream())
                .filter(other -> !other.equals(unit))
                .toList();
    }

    /** The county or district above a township, village or community; else the organization itself. */
    String top(String name) {
        var parent = organizations.stream()
                .filter(organization -> organization.name().equals(name))
                .map(Organization::parent)
                .findFirst()
                .orElse("");
        return parent.isEmpty() ? name : top(parent);
    }
}
