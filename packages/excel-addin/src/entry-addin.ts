document.querySelector('[role=status]')!.textContent = 'addin';
