export default {
  verification: {
    title: '核验志愿服务记录',
    intro: '填写打印件末尾的核验码，核对打印件与系统中的记录是否相符。无需登录。',
    number: '记录编号',
    code: '核验码',
    codeHint: '印在记录编号下方，字母大小写均可',
    minutes: '合计分钟数（可不填）',
    minutesHint: '打印件“合计”一行括号内的数字，填写后一并核对',
    missing: '请填写记录编号和核验码',
    wrongMinutes: '合计分钟数请填写整数',
    check: '核验',
    matches: '相符',
    matchesDetail: '打印件与系统中的记录相符。',
    differs: '不相符',
    differsDetail: '编号或核验码有误，或者所列记录打印后有变动。',
  },
}
