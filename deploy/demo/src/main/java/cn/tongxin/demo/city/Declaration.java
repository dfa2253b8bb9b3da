package cn.tongxin.demo.city;

import java.util.List;

/**
 * What a unit declared for the year's purchases.
 *
 * @param canteen as in the API
 * @param sharedWith the unit that runs the canteen, empty where it is not shared
 * @param foodBudgetFen 0 for a unit without a canteen of its own
 */
public record Declaration(String organization, String canteen, String sharedWith, int foodBudgetFen, int unionMembers) {
    static List<Declaration> all() {
        return Table.read("declarations.csv").stream()
                .map(row -> new Declaration(
                        row.text("organization"),
                        row.text("canteen"),
                        row.text("sharedWith"),
                        row.numberOrNone("foodBudgetFen"),
                        row.number("unionMembers")))
                .toList();
    }
}
