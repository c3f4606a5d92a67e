const TRADITIONAL =
  '萬億兩個鐘臺條張種項類層週歲點數幾餘時節機處門級戶員業單筆頁場組輪國線車輛間縣區圓塊雙對達過約縮減為從僅內歐鎊盧';
const SIMPLIFIED =
  '万亿两个钟台条张种项类层周岁点数几余时节机处门级户员业单笔页场组轮国线车辆间县区圆块双对达过约缩减为从仅内欧镑卢';

/**
 * The traditional characters that stand in numbers, units and the words around them, so that the
 * other tables need only the simplified ones. Each is one character in both.
 */
export const SIMPLER: ReadonlyMap<string, string> = new Map(
  Array.from(TRADITIONAL, (char, index) => [char, SIMPLIFIED.charAt(index)]),
);

/** Any of them. */
export const TRADITIONAL_CHARACTER = new RegExp(`[${TRADITIONAL}]`, 'g');
