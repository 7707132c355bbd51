import { defaultPack } from '@taizhang/core';
document.querySelector('[role=status]')!.textContent = `offline ${defaultPack.version}`;
