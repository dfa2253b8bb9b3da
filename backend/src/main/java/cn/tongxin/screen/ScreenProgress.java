package cn.tongxin.screen;

import java.util.List;

import cn.tongxin.progress.ItemView;
import cn.tongxin.progress.ProgressStatus;
import cn.tongxin.progress.ProgressView;

/** How far one alliance is in what it owes this year, item by item. */
public record ScreenProgress(String alliance, Integer done, Integer needed, List<Item> items) {
    /** One item that it owes. */
    public record Item(String name, Integer done, Integer needed, ProgressStatus status) {
        static Item of(ItemView item) {
            return new Item(item.name(), item.done(), item.needed(), item.status());
        }
    }

    static ScreenProgress of(ProgressView progress) {
        return new ScreenProgress(
                progress.allianceName(),
                progress.done(),
                progress.needed(),
                progress.items().stream().map(Item::of).toList());
    }
}
