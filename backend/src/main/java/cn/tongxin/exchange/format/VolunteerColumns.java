package cn.tongxin.exchange.format;

import java.util.List;

/** The columns of a sheet of volunteer records. */
final class VolunteerColumns {
    static final SheetColumn ORGANIZATION = SheetColumn.of(
            "单位名称",
            "全称、简称或统一社会信用代码；整张表同属一个单位时可不填，上传时选择",
            "市民政局",
            "单位",
            "所属单位",
            "服务单位",
            "组织单位",
            "~部门",
            "派出单位",
            "~统一社会信用代码",
            "~信用代码",
            "单位全称",
            "~单位简称");
    static final SheetColumn DAY = SheetColumn.of(
            "服务日期",
            "哪一天服务，写全年月日；跨零点的记在开始那天",
            "2024-07-05",
            "日期",
            "~时间",
            "~服务时间",
            "~活动日期",
            "~活动时间",
            "开展日期",
            "~开展时间",
            "服务日",
            "年月日");
    static final SheetColumn VOLUNTEER = SheetColumn.of("志愿者编号", "一行只记一名志愿者时填；填了就不用填人数", "ZY-00123", "志愿者号", "志愿者注册号");
    static final SheetColumn HEADCOUNT =
            SheetColumn.of("服务人数", "不记名时填有多少人服务", "5", "人数", "参加人数", "志愿者人数", "参与人数", "服务人次", "人次", "参加人次");
    static final SheetColumn MINUTES = SheetColumn.of(
            "服务时长（分钟/人）",
            "每个人服务多久，不含路途；也可写 1.5小时、90分钟、1:30",
            "90",
            "时长",
            "服务时数",
            "时数",
            "服务小时数",
            "小时数",
            "服务分钟数",
            "人均时长",
            "人均服务时长",
            "每人时长",
            "服务小时",
            "小时",
            "分钟",
            "服务分钟");
    /** Only compared: who adds up in the sheet need not multiply. */
    static final SheetColumn TOTAL = SheetColumn.of("时长合计（分钟）", "导出时填写：每人时长 × 人数，导入时只作核对", "", "服务时长合计", "总时长");

    static final SheetColumn CONTENT = SheetColumn.of(
            "服务内容", "做了什么，500 字以内", "清理河道", "内容", "~服务项目", "活动内容", "~项目名称", "~服务名称", "志愿服务内容", "~活动名称", "~事项");
    static final SheetColumn PLACE = SheetColumn.of("服务地点", "在哪里，100 字以内", "柯村", "地点", "活动地点", "服务地址");
    static final SheetColumn BENEFICIARIES = SheetColumn.of("受益人次", "有多少人得到服务", "40", "受益人数", "服务对象人数", "惠及人数", "惠及人次");
    static final SheetColumn STARTS =
            SheetColumn.of("开始时间", "几点开始，如 9:00；与结束时间一起填", "9:00", "起始时间", "服务开始时间", "活动开始时间", "签到时间");
    static final SheetColumn ENDS =
            SheetColumn.of("结束时间", "几点结束；跨零点请写全日期和时间", "10:30", "终止时间", "服务结束时间", "活动结束时间", "签退时间");
    static final SheetColumn ACTIVITY = SheetColumn.of("活动编号", "所属活动在系统里的编号，导出时自动填写", "", "所属活动编号");

    static final List<SheetColumn> ALL = List.of(
            ORGANIZATION,
            DAY,
            VOLUNTEER,
            HEADCOUNT,
            MINUTES,
            TOTAL,
            CONTENT,
            PLACE,
            BENEFICIARIES,
            STARTS,
            ENDS,
            ACTIVITY,
            CommonColumns.KEY,
            CommonColumns.STATUS,
            CommonColumns.REASON);

    private VolunteerColumns() {}
}
