// Entry of '@taizhang/core/divisions': names of provinces, prefectures and counties by code. By itself, because the list is long.
export { divisionName } from '../divisions/division-name';
