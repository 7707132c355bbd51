import { area } from './area';
import { areaSquareMetres } from './area-square-metres';
import { bankCard } from './bank-card';
import { code } from './code';
import { codes } from './codes';
import { count } from './count';
import { date } from './date';
import { distance } from './distance';
import { householdCode } from './household-code';
import { idNumber } from './id-number';
import { money } from './money';
import { month } from './month';
import { monthCount } from './months';
import { personName } from './name';
import { phone } from './phone';
import { quantity } from './quantity';
import { ratioFraction, ratioPercent } from './ratio';
import { remark } from './remark';
import { text } from './text';
import { year } from './year';
import { yesNo } from './yes-no';

/** Every kind of cell under its name in declarations; `code` and `codes` take a code list. */
export const kinds = {
  text,
  remark,
  personName,
  householdCode,
  idNumber,
  phone,
  bankCard,
  count,
  quantity,
  money,
  ratioFraction,
  ratioPercent,
  area,
  areaSquareMetres,
  distance,
  monthCount,
  date,
  month,
  year,
  yesNo,
  code,
  codes,
} as const;
