import type { relation } from './relation';

/**
 * 与户主关系 of the poverty system → two-digit codes of GB/T 4761-2008. Where the standard has several (嫂/弟媳, 伯父/叔父), all are given:
 * those cannot be told apart.
 */
export const relationInStandard: Readonly<Record<keyof (typeof relation)['values'], readonly string[]>> = {
  户主: ['02'],
  配偶: ['10'],
  之子: ['20'],
  之女: ['30'],
  之儿媳: ['38'],
  之女婿: ['28'],
  之孙子: ['41'],
  之孙女: ['42'],
  之外孙子: ['43'],
  之外孙女: ['44'],
  之父: ['51'],
  之母: ['52'],
  之岳父: ['55'],
  之岳母: ['56'],
  之公公: ['53'],
  之婆婆: ['54'],
  之祖父: ['61'],
  之祖母: ['62'],
  之外祖父: ['63'],
  之外祖母: ['64'],
  之兄弟姐妹: ['70'],
  之曾孙子: ['47'],
  之曾孙女: ['48'],
  之侄儿: ['93'],
  之侄女: ['94'],
  之兄弟媳妇: ['72', '74'],
  之叔伯: ['81', '83'],
  其他: ['97', '99'],
};
