export {toast, type ToastAction} from './toast.js';
