export function quoted(value: string | number): string {
  if (value === 'a list') return '列表';
  return value === 'fields' ? '一组字段' : `“${value}”`;
}
