package cn.tongxin.exchange.format;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** A unit that a sheet names is found or asked back, and never passed over. */
class UnitKindTest {
    private static @Nullable Long size(UnitKind kind, String header) {
        ColumnUnit unit = kind.unit(kind.inHeader(header));
        return unit == null ? null : unit.size();
    }

    @ParameterizedTest
    @CsvSource({
        "金额, 100",
        "金额（元）, 100",
        "金额（含税）, 100",
        "金额（元旦慰问）, 100",
        "金额（部分退款填负数）, 100",
        "金额（分）, 1",
        "金额（单位：角）, 10",
        "金额 （万元）, 1000000",
        "金额（单位：人民币万元）, 1000000",
        "采购金额（含税）（万元）, 1000000",
        "'金额（万元，含税）', 1000000",
        "金额万元（含税）, 1000000",
        "金额（万）, 1000000",
        "采购金额/万元, 1000000",
        "金额【亿元】, 10000000000"
    })
    void unitsOfMoney(String header, long fen) {
        assertThat(size(UnitKind.MONEY, header)).isEqualTo(fen);
    }

    @ParameterizedTest
    @ValueSource(strings = {"金额（美元）", "金额（USD）", "金额（千万元）", "金额（元/万元）", "金额（十万元）"})
    void unitsOfMoneyThatAreNotUnderstood(String header) {
        assertThat(size(UnitKind.MONEY, header)).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "服务时长（分钟/人）, 1",
        "时长（单位：小时）, 60",
        "'时长（不含路途）（小时）', 60",
        "'时长（小时，不含路途）', 60",
        "服务小时数, 60",
        "'时长（小时/人）', 60",
        "人均分钟, 1",
        "时长合计（分钟）, 1",
        "时长（分）, 1",
        "duration (min), 1"
    })
    void unitsOfDurations(String header, long minutes) {
        assertThat(size(UnitKind.DURATION, header)).isEqualTo(minutes);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "服务时长（半小时/人）",
                "服务时长（总小时）",
                "服务时长（合计分钟）",
                "时长（万分钟）",
                "时长（每10分钟）",
                "时长",
                "服务时间（24小时制）",
                "服务时间（时:分）",
                "时长（学时）",
                "时长（天）",
                "时长（小时或分钟）"
            })
    void unitsOfDurationsThatAreNotUnderstood(String header) {
        assertThat(size(UnitKind.DURATION, header)).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "单位：万元, 万元",
        "单 位：万元, 万元",
        "金额单位: 人民币 万元, 万元",
        "消费帮扶统计表（单位：万元）, 万元",
        "消费帮扶统计表单位：万元, 万元",
        "消费帮扶统计表（万元）, 万元",
        "说明：金额以万元为单位, 万元",
        "单位：斤、万元, 万元",
        "填报单位：某局    单位：元, 元",
        "单位：美元, 美元"
    })
    void unitsInTitles(String title, String unit) {
        assertThat(UnitKind.MONEY.inTitle(title)).containsExactly(unit);
    }

    @ParameterizedTest
    @ValueSource(strings = {"填报单位：万元镇政府", "2024年采购12.5万元", "合计：12.5万元", "填报单位：市财政局", "二〇二四年元月"})
    void titlesWithoutUnit(String title) {
        assertThat(UnitKind.MONEY.inTitle(title)).isEmpty();
    }
}
