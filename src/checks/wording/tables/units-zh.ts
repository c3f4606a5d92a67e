import type { UnitClass } from '../unit.ts';

/** A Chinese unit, and the characters that make another word of it: 家 in 家 but not in 家庭. */
export interface ChineseUnit {
  readonly word: string;
  readonly unit: UnitClass;
  readonly notBefore: string;
}

const UNITS: readonly (readonly [UnitClass, string])[] = [
  ['percent', '个百分点 百分点'],
  ['clock', '毫秒 微秒 纳秒 秒钟 秒!杀 分钟 个小时 小时 个半小时 个钟头 钟头 刻钟'],
  [
    'calendar',
    '天!然空下猫气际生 个工作日 工作日 个星期 星期 周!期年边全刊末 个月 个半月 个季度 日内',
  ],
  ['years', '年!级代度会轮龄货报第'],
  ['data', '字节 个字节 比特 兆'],
  [
    'measure',
    '次/秒 元!数素组宇旦年老件 块钱 美元 人民币 美金 港元 日元 欧元 英镑 卢比 吨 公里 千米 公斤 千克 平方米 平米 平方公里 米!粉饭其 毫安时 毫安 英寸 千瓦时 千瓦 瓦!片解特 度电 岁 人天 人月 人周 人年 人日 亩',
  ],
  [
    'count',
    '行!业为动走不情程人星列长政!业 台!湾式账阶词 家!庭里长乡具族务 人!工民生物类次民币格才力脸机天月周日体称间为口均 名!称字单义为词 核!心算查对实验销准 节点 用户 客户 集群 实例 机器 服务器 企业 公司 单!元位一机点表词独库 笔!记者试 QPS TPS',
  ],
  [
    'thing',
    '个 套!餐利路 张!贴 条!件款例约形文 款!式项 项!目链 种!子植 份!额 位!置于元数移图 次!要日数序级方世生 件!套 场!景所合地 门!槛户票 组!件织合成 篇!幅 本!地身来文次质书 支!持撑付架 只!需要有能是读写用 辆 颗!粒 块!状链 座!位标 栋 间!隔接断 处!理于 起!步来点 轮!询 批!处量次 对!比应象外方齐接称等话 双 部!署分门落委 页!面码 类!型似别 道!路理 段!落 根!据本 句 字!段节符典体 列!表存式 积分 盘 村 县 省!去略心 市!场值民 所!有以在需谓 局!部 店 户 国!家内际道 校 公里 品类 城市 国家 门店 商户 家庭 员工 开发者 工程师 订单 请求 连接 数据库 库!存 表!示明达结现格述面 线程 进程 分片 副本 容器 虚拟机 站点 机房 网点 分行 业务 系统 应用 服务 银行 项目 字段 租户 地市 设备 车辆 任务 场景 接口 微服务',
  ],
];

/** Chinese units and classifiers, the longer before the shorter. */
export const CHINESE_UNITS: readonly ChineseUnit[] = UNITS.flatMap(([unit, words]) =>
  words.split(' ').map((entry): ChineseUnit => {
    const [word = '', ...notBefore] = entry.split('!');
    return { word, unit, notBefore: notBefore.join('') };
  }),
)
  .filter(({ word }) => word !== '')
  .sort((a, b) => b.word.length - a.word.length);

/** What is a result when it stands behind 个, a few words between them allowed: 5 个物理节点. */
export const COUNTED_BEHIND_CLASSIFIER: readonly string[] = [
  ...['节点', '用户', '客户', '集群', '实例', '机器', '服务器', '企业', '公司', '国家', '城市'],
  ...[
    '开发者',
    '贡献者',
    '工程师',
    '人',
    '数据库',
    '容器',
    'Pod',
    'TB',
    'GB',
    '连接',
    '请求',
    '核',
  ],
];
