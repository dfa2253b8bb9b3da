package cn.tongxin.demo.city;

import java.util.List;

/**
 * A project that a unit leads under its pairing.
 *
 * @param name no other project has it
 * @param dueOn empty where it has no end
 * @param endedOn empty while it runs
 * @param words what came of it, or why it was stopped
 * @param value the figure of its result, 0 where there is none
 */
public record Project(
        String supporter,
        String beneficiary,
        String name,
        String need,
        List<String> partners,
        List<Milestone> milestones,
        String from,
        String dueOn,
        Status status,
        String endedOn,
        String words,
        int value,
        String unit) {
    /** As in the API. */
    public enum Status {
        ACTIVE,
        COMPLETED,
        STOPPED
    }

    /**
     * A step.
     *
     * @param doneOn empty while it is open
     */
    public record Milestone(String name, String dueOn, String doneOn) {}

    static List<Project> all() {
        var milestones = Table.read("milestones.csv");
        return Table.read("projects.csv").stream()
                .map(row -> of(
                        row,
                        milestones.stream()
                                .filter(step -> step.text("project").equals(row.text("name")))
                                .map(step -> new Milestone(step.text("name"), step.text("dueOn"), step.text("doneOn")))
                                .toList()))
                .toList();
    }

    private static Project of(Table.Row row, List<Milestone> milestones) {
        return new Project(
                row.text("supporter"),
                row.text("beneficiary"),
                row.text("name"),
                row.text("need"),
                row.list("partners"),
                milestones,
                row.text("from"),
                row.text("dueOn"),
                Status.valueOf(row.text("status")),
                row.text("endedOn"),
                row.text("words"),
                row.numberOrNone("value"),
                row.text("unit"));
    }
}
