package cn.tongxin.demo.city;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The example city in 2024, the same every time it is made. */
public record City(
        Programme programme,
        List<Organization> organizations,
        List<Alliance> alliances,
        List<Member> members,
        List<RuleException> exceptions,
        List<ActivityKind> kinds,
        List<Venue> venues,
        List<Pairing> pairings,
        List<Project> projects,
        List<Declaration> declarations,
        List<Volunteer> volunteers,
        List<Activity> activities,
        List<Repeat> repeats,
        List<VolunteerRecord> volunteerRecords,
        List<Purchase> purchases,
        List<Appeal> appeals,
        List<Correction> corrections,
        List<OpeningEntry> openingEntries,
        List<ZeroReport> zeroReports) {
    public static final int YEAR = 2024;
    public static final String PROGRAMME = "2024年市直机关结对共建年度方案";
    public static final String COMMITTEE = "市直机关工委";

    /** County and district whose systems raise and confirm appeals. */
    public static final List<String> CONNECTED = List.of("祁门县", "屯溪区");

    private static final long SEED = 20240731;

    public static City of2024() {
        var directory = new Directory(Organization.all(), Alliance.all(), Member.all());
        var pairings = Pairing.all();
        var activities = activities(directory);
        var volunteers = Volunteer.all();
        return new City(
                Programme.read(),
                directory.organizations(),
                directory.alliances(),
                directory.members(),
                RuleException.all(),
                ActivityKind.all(),
                Venue.all(),
                pairings,
                Project.all(),
                Declaration.all(),
                volunteers,
                activities,
                Repeat.all(),
                both(
                        new VolunteerRecords(directory, activities, new Dice(SEED + 1)).all(),
                        new NamedRecords(activities, volunteers).all()),
                both(new Purchases(directory, pairings, new Dice(SEED + 2)).all(), ToldPurchases.all()),
                new Appeals(directory, new Dice(SEED + 3)).all(),
                Correction.all(),
                OpeningEntry.all(),
                ZeroReport.all());
    }

    /** Activities, volunteer records, purchases and appeals together. */
    public int records() {
        return activities.size() + repeats.size() + volunteerRecords.size() + purchases.size() + appeals.size();
    }

    /** The further activities of series, each as one of its own; without keys. */
    public Stream<Activity> repeated() {
        return repeats.stream()
                .flatMap(repeat -> activities.stream()
                        .filter(first -> first.externalId().equals(repeat.first()))
                        .map(first -> first.on(repeat.day(), repeat.fate())));
    }

    /** The county or district above a village or community. */
    public String areaOf(String organization) {
        return new Directory(organizations, alliances, members).top(organization);
    }

    /** What the dice made, and what was written by hand: it has keys of its own, so that it moves no other's. */
    private static <T> List<T> both(List<T> made, List<T> written) {
        return Stream.concat(made.stream(), written.stream()).toList();
    }

    private static List<Activity> activities(Directory directory) {
        var events = Events.all();
        var volunteering = new VolunteerActivities(directory, new Dice(SEED)).all();
        var all = Stream.concat(events.stream().filter(event -> !event.hasKey()), volunteering.stream())
                .toList();
        var numbered = Numbered.of(all, Comparator.comparing(Activity::startsAt), "activity", Activity::numbered);
        return Stream.concat(numbered.stream(), events.stream().filter(Activity::hasKey))
                .toList();
    }
}
