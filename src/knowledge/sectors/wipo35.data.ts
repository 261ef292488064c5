// WIPO technology concordance: 35 technology fields in 5 sectors and the IPC symbols that belong to each
// (Schmoch 2008, "Concept of a Technology Classification for Country Comparisons", as amended by WIPO to 2019-07).
// Names: English as WIPO writes them; Chinese and Russian are working translations of this project.
// Links to ISIC Rev.4 divisions: editorial weights of this project, not an official concordance.
// Terms: statistical facts published by WIPO; symbols and short names only.

/** Sector of each field: E electrical engineering, I instruments, C chemistry, M mechanical engineering, O other. */
export const WIPO35_SECTORS =
  'E|E|E|E|E|E|E|E|I|I|I|I|I|C|C|C|C|C|C|C|C|C|C|C|M|M|M|M|M|M|M|M|O|O|O';

/** English names. */
export const WIPO35_NAMES_EN =
  'Electrical machinery, apparatus, energy|Audio-visual technology|Telecommunications|Digital communication|Basic communication processes|Computer technology|IT methods for management|Semiconductors|Optics|Measurement|Analysis of biological materials|Control|Medical technology|Organic fine chemistry|Biotechnology|Pharmaceuticals|Macromolecular chemistry, polymers|Food chemistry|Basic materials chemistry|Materials, metallurgy|Surface technology, coating|Micro-structural and nano-technology|Chemical engineering|Environmental technology|Handling|Machine tools|Engines, pumps, turbines|Textile and paper machines|Other special machines|Thermal processes and apparatus|Mechanical elements|Transport|Furniture, games|Other consumer goods|Civil engineering';

/** Chinese names. */
export const WIPO35_NAMES_ZH =
  '电机、电气装置、电能|视听技术|电信|数字通信|基础通信程序|计算机技术|管理信息技术方法|半导体|光学|测量|生物材料分析|控制|医疗技术|有机精细化学|生物技术|药品|高分子化学、聚合物|食品化学|基础材料化学|材料、冶金|表面技术、涂层|显微结构和纳米技术|化学工程|环境技术|装卸搬运|机床|发动机、泵、涡轮机|纺织和造纸机械|其他特殊机械|热工过程和设备|机器零件|运输|家具、游戏|其他消费品|土木工程';

/** Russian names. */
export const WIPO35_NAMES_RU =
  'Электрические машины, аппаратура, энергетика|Аудиовизуальная техника|Телекоммуникации|Цифровая связь|Базовые процессы связи|Компьютерные технологии|ИТ-методы управления|Полупроводники|Оптика|Измерения|Анализ биологических материалов|Управление и контроль|Медицинская техника|Тонкая органическая химия|Биотехнологии|Фармацевтика|Химия высокомолекулярных соединений, полимеры|Пищевая химия|Химия основных материалов|Материалы, металлургия|Технология поверхностей, покрытия|Микроструктуры и нанотехнологии|Химическое машиностроение и технология|Экологические технологии|Погрузочно-разгрузочное оборудование|Станки|Двигатели, насосы, турбины|Текстильные и бумагоделательные машины|Прочие специальные машины|Тепловые процессы и аппараты|Механические элементы|Транспорт|Мебель, игры|Прочие потребительские товары|Строительство';

/**
 * IPC symbols of each field. `H01BCF` stands for the subclasses H01B, H01C and H01F; `F21HK` likewise;
 * `H04N/3,5` for the main groups 3 and 5 of H04N. The longest prefix wins.
 */
export const WIPO35_IPC =
  'F21HKLSVWY H01BCFGHJKMRT H02BGHJKMNPS H05BCF H99Z|G09FG G11B H04RS H05K H04N/3,5,7,9,11,13,15,17,19,101|G08C H01PQ H04BHJKMQ H04N/1|H04LW H04N/21|H03BCDFGHJKLM|G06CDEFGJKMNT G10L G11C G16BCZ|G06Q|H01L|G02BCF G03BCDFGH H01S|G01BCDFGHJKLMPQRSVW G04BCDFGR G12B G99Z G01N/1,3,5,7,9,11,13,15,17,19,21,22,23,24,25,27,29,30,31,35,37|G01N/33|G05BDF G07BCDFG G08BG G09BCD|A61BCDFGHJLMN G16H H05G|A61Q C07BCDFHJ C40B A61K/8|C07GK C12MNPQRS|A61P A61K/6,9,31,33,35,36,38,39,41,45,47,48,49,50,51,101,103,125,127,129,131,133,135|C08BCFGHKL|A01H A21D A23BCDFGJKL C12CFGHJ C13DFJK C13B/10,20,30,35,40,50,99|A01NP C05BCDFG C06BCDF C09BCDFGHJK C10BCFGHJKLMN C11BCD C99Z|B22CDF C01BCDFG C03C C04B C21BCD C22BCF|B05CD B32B C23CDFG C25BCDF C30B|B81BC B82BY|B01BFJL B02C B03BCD B04BC B05B B06B B07BC B08B C14C D06BCL F25J F26B H05H B01D/1,3,5,7,8,9,11,12,15,17,19,21,24,25,27,29,33,35,36,37,39,41,43,57,59,61,63,65,67,69,71|A62C B09BC B65F C02F F01N F23GJ G01T B01D/45,46,47,49,50,51,52,53 E01F/8|B25J B65BCDGH B66BCDF B67BCD|A62D B21BCDFGHJKL B23BCDFGHKPQ B24BCD B25BCDFGH B26BDF B27BCDFGHJKLMN B30B|F01BCDKLMP F02BCDFGKMNP F03BCDGH F04BCDF F23R F99Z G21BCDFGHJK|A41H A43D A46D B31BCDF B41BCDFGJKLMN C14B D01BCDFGH D02GHJ D03CDJ D04BCGH D05BC D06GHJMPQ D21BCDFGHJ D99Z|A01BCDFGJKLM A21BC A22BC A23NP B02B B28BCD B29BCDKL B33Y B99Z C03B C08J C12L C13CGH F41ABCFGHJ F42BCD C13B/5,15,25,45|F22BDG F23BCDHKLMNQ F24BCDFHJSTV F25BC F27BD F28BCDFG|F15BCD F16BCDFGHJKLMNPST F17BCD G05G|B60BCDFGHJKLMNPQRSTVW B61BCDFGHJKL B62BCDHJKLM B63BCGHJ B64BCDFG|A47BCDFGHJKL A63BCDFGHJK|A24BCDF A41BCDFG A42BC A43BC A44BC A45BCDF A46B A62B A99Z B42BCDF B43KLM B44BCDF B68BCFG D04D D06FN D07B F25D G10BCDFGHK|E01BCDH E02BCDF E03BCDF E04BCDFGH E05BCDFG E06BC E21BCDF E99Z E01F/1,3,5,7,9,11,13,15';

/** Subclasses that later IPC editions introduced, assigned provisionally by this project. A trailing `*` stands for any letter. */
export const WIPO35_PROVISIONAL_IPC = 'H10*:8 G06V:6 B64U:32 G16Y:4';

/** ISIC Rev.4 divisions of each field with weights that sum to 1. */
export const WIPO35_TO_ISIC4 =
  '27:.9 35:.1|26:.9 59:.1|26:.5 61:.5|61:.5 26:.3 62:.2|26:.8 61:.2|62:.4 26:.4 63:.2|62:.6 63:.2 82:.2|26:1|26:1|26:.9 71:.1|26:.4 86:.3 72:.3|26:.6 27:.2 28:.2|32:.6 26:.2 86:.2|20:.7 21:.3|72:.4 21:.4 20:.2|21:1|20:.6 22:.4|10:.7 11:.3|20:.8 19:.2|24:.5 23:.3 20:.2|25:.6 24:.2 20:.2|26:.5 72:.3 20:.2|28:.6 20:.4|38:.3 37:.25 39:.2 28:.25|28:.7 52:.3|28:.7 25:.3|28:.7 30:.15 35:.15|28:.7 13:.15 17:.15|28:.6 01:.2 10:.1 25:.1|28:.5 27:.2 25:.15 35:.15|28:.7 25:.2 22:.1|29:.4 30:.4 49:.1 50:.1|31:.5 32:.5|14:.3 15:.2 32:.3 12:.1 27:.1|42:.4 41:.3 43:.3';
