import { post } from '/shared/js/api.js';
import { go } from '/shared/js/router.js';

/** The same host drawn by other kits; each is entered as the sample user. */
const SKINS = [
  { id: 'l', name: 'Layui' },
  { id: 'q', name: 'EasyUI' },
  { id: 't', name: '框架与表格' },
  { id: 'e-upgraded', name: '升级版' },
  { id: 'e-hard', name: '疑难版' },
];

export const Login = {
  data: () => ({ skins: SKINS, form: { organ: '某某县人民检察院', name: '', password: '' }, busy: false, message: '' }),
  methods: {
    async submit() {
      this.busy = true;
      this.message = '';
      try {
        await post('login', this.form);
        go('/todo');
      } catch (error) {
        this.message = error.message;
      }
      this.busy = false;
    },
  },
  template: `
    <div class="login">
      <div class="login-head"><img src="/shared/emblem.svg" alt=""><h1>全国检察业务应用系统<small>（模拟）</small></h1></div>
      <div class="login-box">
        <h2>用户登录</h2>
        <el-form size="medium" label-position="top" @submit.native.prevent="submit">
          <el-form-item label="单位" prop="organ"><el-input v-model="form.organ" prefix-icon="el-icon-office-building" /></el-form-item>
          <el-form-item label="姓名" prop="name"><el-input v-model="form.name" prefix-icon="el-icon-user" placeholder="请输入姓名" /></el-form-item>
          <el-form-item label="密码" prop="password"><el-input v-model="form.password" type="password" prefix-icon="el-icon-lock" placeholder="请输入密码" /></el-form-item>
          <p class="login-message" role="alert">{{ message }}</p>
          <el-button class="login-go" type="primary" native-type="submit" :loading="busy">登 录</el-button>
        </el-form>
      </div>
      <p class="login-foot">其他界面（同样的案件）：<template v-for="skin in skins"><a :key="skin.id" :href="'/enter?to=/cases&skin=' + skin.id">{{ skin.name }}</a>　</template></p>
      <p class="login-foot">模拟环境，仅供测试与培训，人员、案件均为虚构</p>
    </div>`,
};
