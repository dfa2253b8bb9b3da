package cn.tongxin.demo.city;

import java.util.List;

/**
 * What farmers sell.
 *
 * @param priceFen for one unit
 * @param region code of the county it comes from
 */
record Product(
        String name, String unit, long priceFen, int least, int most, String region, String seller, String channel) {
    static List<Product> all() {
        return Table.read("products.csv").stream()
                .map(row -> new Product(
                        row.text("product"),
                        row.text("unit"),
                        row.number("priceFen"),
                        row.number("least"),
                        row.number("most"),
                        row.text("region"),
                        row.text("seller"),
                        row.text("channel")))
                .toList();
    }
}
