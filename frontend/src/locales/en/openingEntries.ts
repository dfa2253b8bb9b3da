import type zh from '../zh-CN/openingEntries'

export default {
  openingEntries: {
    new: 'Enter total',
    another: 'Enter another total',
    newTitle: 'Enter a total',
    editTitle: 'Edit opening entry',
    detailTitle: 'Opening entry',
    titled: 'Opening entry of {name}, {month}',
    list: 'Opening entries',
    intro:
      'When you start during the year, enter totals by organization and month for months that have no single records. They count in figures once approved and are marked as opening entries.',
    formIntro: 'For one organization, month and metric there are either single records or a total, never both.',
    empty: 'No opening entries yet',
    emptyHint: 'Where earlier months have an old sheet but no single records, the committee enters the totals here.',
    sheet: 'Old sheet',
    sheets: '{count} file | {count} files',
    noSheet: 'Not attached',
    sheetHint: 'Attach the sheet of that time, as a scan or a spreadsheet; approval relies on it.',
    wantsSheet: 'The old sheet is not attached yet; without it the entry cannot be approved.',
    monthHint: 'A month that is over',
    noteHint: 'Which sheet and column the figure is from',
    readsBack: 'That is {value}',
    wrongMoney: 'Enter a number above 0 with at most two decimals, such as 1234.50',
    saveAndAttach: 'Save draft and attach the sheet',
  },
} satisfies typeof zh
