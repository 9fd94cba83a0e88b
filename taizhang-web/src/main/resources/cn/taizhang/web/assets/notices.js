// reminders need no script: forms and links do
export {};
