import { rankWith, uiTypeIs, type JsonFormsRendererRegistryEntry } from '@jsonforms/core'
import { markRaw } from 'vue'
import GroupLayout from './GroupLayout.vue'

export const entry: JsonFormsRendererRegistryEntry = {
  renderer: markRaw(GroupLayout),
  tester: rankWith(1, uiTypeIs('Group')),
}
