import { calendarDate } from '../../../packages/core/src/kinds/day';
import type { Life } from './world';

/** 文化程度 and 在校生状况 of a person at the end of a year: exactly one of them, by the school year that began on 1 September. */
export interface Schooling {
  readonly education: string | null;
  readonly schoolStatus: string | null;
}

const GRADES = ['小学', '小学', '小学', '小学', '小学', '小学', '七年级', '八年级', '九年级'] as const;
const ATTAINED: Readonly<Record<Life['path'], string>> = {
  illiterate: '文盲或半文盲',
  primary: '小学',
  junior: '初中',
  senior: '高中',
  vocational: '高中',
  college: '大专',
  university: '本科及以上',
};
const YEARS = ['一', '二', '三', '四'] as const;

/** School stages after grade nine, in order, one a year. */
function laterStages(path: Life['path']): readonly string[] {
  const three = (stage: string) => YEARS.slice(0, 3).map((year) => `${stage}${year}年级`);
  if (path === 'senior') return three('普通高中');
  if (path === 'vocational') return three('中职');
  if (path === 'college') return [...three('普通高中'), ...three('高职高专')];
  if (path === 'university') return [...three('普通高中'), ...YEARS.map((year) => `本科${year}年级`)];
  return [];
}

/**
 * A child enters school on the 1 September after the sixth birthday, stays nine years, then goes on as far as the person's path leads.
 * In the older lists (to 2020) college and university are 大专及以上.
 */
export function schoolingOf(life: Pick<Life, 'birth' | 'path'>, year: number): Schooling {
  const birth = calendarDate(life.birth);
  const ageInSeptember = year - Math.floor(birth / 10000) - (birth % 10000 > 831 ? 1 : 0);
  if (ageInSeptember < 3) return { education: null, schoolStatus: '学龄前儿童' };
  if (ageInSeptember < 6) return { education: null, schoolStatus: '学前教育' };
  if (ageInSeptember < 15) return { education: null, schoolStatus: GRADES[ageInSeptember - 6] as string };
  const stage = laterStages(life.path)[ageInSeptember - 15];
  if (stage) return { education: null, schoolStatus: stage };
  const attained = ATTAINED[life.path];
  return {
    education: year <= 2020 && (attained === '大专' || attained === '本科及以上') ? '大专及以上' : attained,
    schoolStatus: null,
  };
}
